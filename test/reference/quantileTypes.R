# Quantiles of Hyndman and Fan's types 4 to 9 and mid-ranks by R's own `quantile` and `rank`.
# Rscript quantileTypes.R > quantileTypes.json
number <- function(x) paste0("[", paste(sprintf("%.17g", x), collapse = ", "), "]")
samples <- list(
  small = c(3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20),
  pair = c(-2.5, 4),
  single = c(42),
  ties = c(1, 1, 1, 2, 2, 5, 5, 5, 5, 9),
  skewed = round(exp(qnorm((((1:97) * 37) %% 97 + 0.5) / 97)), 6)
)
p <- c(0, 0.001, 0.025, 0.1, 0.25, 1 / 3, 0.5, 0.731, 0.9, 0.975, 0.999, 1)
one <- function(name) {
  x <- samples[[name]]
  types <- sapply(4:9, function(t) sprintf('"%d": %s', t, number(quantile(x, p, type = t, names = FALSE))))
  sprintf('    "%s": { "values": %s,\n      "ranks": %s,\n      "types": { %s } }',
    name, number(x), number(rank(x)), paste(types, collapse = ",\n        "))
}
cat(sprintf('{ "source": "R %s.%s, quantile(type = 4..9) and rank()",\n  "probabilities": %s,\n  "samples": {\n%s } }\n',
  R.version$major, R.version$minor, number(p), paste(sapply(names(samples), one), collapse = ",\n")))
