# Writes tables.json: quantiles and densities far into both tails, for the u-error of inversion tables, with R.
# Probabilities lie off the points that tables are fitted through, in octaves down to 2^-21 and beyond; upper tails are
# measured from above. One step of Newton's method with R's distribution function polishes R's quantile. (SciPy 1.17
# was tried first: its gamma distribution function is off by 5e-6 at shape 1e6, p = 5e-7, as mpmath says as well.)
# Quantiles below the smallest double are left out. Run: Rscript tables.R
octaves <- c(1, 2, 3, 6, 10, 15, 20, 21, 25)
offsets <- c(0.53, 0.59, 0.97)
probabilities <- as.vector(outer(offsets, octaves, function(offset, octave) {
  (floor(offset * 2^(52 - octave)) + 0.5) / 2^52
}))

number <- function(x) sprintf("%.17g", x)

points <- function(q, p, d) {
  rows <- c()
  for (tail in c("lower", "upper")) {
    sign <- if (tail == "lower") 1 else -1
    for (prob in probabilities) {
      x <- suppressWarnings(q(prob, lower.tail = tail == "lower"))
      density <- d(x)
      if (!is.finite(density) || (x != 0 && abs(x) < 1e-300) || x == 0) next
      step <- if (density > 0) sign * (p(x, lower.tail = tail == "lower") - prob) / density else 0
      if (abs(step) < 1e-6 * abs(x)) x <- x - step
      rows <- c(rows, sprintf('["%s", %s, %s, %s]', tail, number(prob), number(x), number(d(x))))
    }
  }
  paste(rows, collapse = ", ")
}

shape <- function(family, values, q, p, d) {
  sprintf('["%s", [%s], [%s]]', family, paste(number(values), collapse = ", "), points(q, p, d))
}

made <- c(shape("normal", c(), function(...) qnorm(...), function(...) pnorm(...), function(x) dnorm(x)))
for (a in c(0.01, 0.1, 0.2, 0.5, 1, 2.5, 10, 100, 1e3, 1e4, 1e5, 1e6)) {
  made <- c(made, shape("gamma", a, function(...) qgamma(..., shape = a), function(...) pgamma(..., shape = a),
    function(x) dgamma(x, a)))
}
for (s in list(c(0.01, 0.01), c(0.01, 1), c(1, 0.01), c(0.1, 0.3), c(0.5, 0.5), c(0.7, 2.1), c(1, 1), c(2, 3),
  c(0.01, 100), c(100, 0.01), c(5, 1e3), c(1e3, 1e3), c(1e4, 10), c(10, 1e4), c(1e5, 2e5), c(1e6, 1e6), c(1e6, 0.5),
  c(0.5, 1e6), c(1, 1e6), c(70, 30), c(29, 71), c(40, 0.9))) {
  made <- c(made, shape("beta", s, function(...) qbeta(..., shape1 = s[1], shape2 = s[2]),
    function(...) pbeta(..., shape1 = s[1], shape2 = s[2]), function(x) dbeta(x, s[1], s[2])))
}
for (n in c(0.5, 1, 2.5, 5, 30, 1e3, 1e6)) {
  made <- c(made, shape("student-t", n, function(...) qt(..., df = n), function(...) pt(..., df = n),
    function(x) dt(x, n)))
}
for (s in c(0.15, 0.5, 2.5)) {
  made <- c(made, shape("lognormal", s, function(...) qlnorm(..., sdlog = s), function(...) plnorm(..., sdlog = s),
    function(x) dlnorm(x, sdlog = s)))
}
origin <- "Quantiles and densities of R 4.2; rows: tail, probability from that tail, quantile, density."
text <- sprintf('{"origin": "%s", "columns": ["family", "shapes", "rows"], "shapes": [\n%s\n]}\n', origin,
  paste(made, collapse = ",\n"))
arguments <- commandArgs(FALSE)
folder <- dirname(sub("^--file=", "", grep("^--file=", arguments, value = TRUE)))
cat(text, file = file.path(folder, "tables.json"))
