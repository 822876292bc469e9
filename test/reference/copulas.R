# Spearman's rank correlation of t copulas by quadrature of conditional distributions.
# Run: Rscript test/reference/copulas.R > test/reference/copulas.json
# Given X = x, Y is rho x + sqrt((nu + x^2) (1 - rho^2) / (nu + 1)) times a t of nu + 1: rho_s = 12 E[(T(X) - 1/2) E[T(Y) | X]].
spearman <- function(rho, nu) {
  given <- function(x) integrate(function(w) pt(rho * x + sqrt((nu + x^2) * (1 - rho^2) / (nu + 1)) * qt(w, nu + 1), nu), 0, 1, rel.tol = 1e-10, subdivisions = 4000L)$value
  12 * integrate(function(u) sapply(u, function(p) (p - 0.5) * given(qt(p, nu))), 0, 1, rel.tol = 1e-9, subdivisions = 4000L)$value
}
number <- function(x) sprintf("%.12g", x)
cases <- c()
for (nu in c(1, 2, 4, 10, 50)) for (rho in c(-0.7, 0.1, 0.5, 0.9, 0.97)) {
  cases <- c(cases, sprintf('    { "df": %s, "correlation": %s, "spearman": %s }', nu, rho, number(spearman(rho, nu))))
}
cat(sprintf('{ "source": "R %s.%s, integrate()",\n  "spearman": [\n%s\n  ] }\n', R.version$major, R.version$minor, paste(cases, collapse = ",\n")))
