# What a paper would print of known distributions: mean, sd, median and central interval, from R's own functions.
# Run: Rscript test/reference/intervals.R > test/reference/intervals.json
cases <- c()
add <- function(family, parameters, quantile, density, low, high) {
  moment <- function(k, about = 0) integrate(function(x) (x - about)^k * density(x), low, high, rel.tol = 1e-12, subdivisions = 2000L)$value
  mean <- moment(1); sd <- sqrt(moment(2, mean))
  number <- function(x) sprintf("%.17g", x)
  for (level in c(0.95, 0.8)) {
    p <- (1 - level) / 2
    cases <<- c(cases, sprintf('{"family":"%s","parameters":{%s},"level":%s,"mean":%s,"sd":%s,"median":%s,"ci":[%s,%s]}', family,
      paste(sprintf('"%s":%s', names(parameters), sapply(parameters, number)), collapse = ","), number(level),
      number(mean), number(sd), number(quantile(0.5, TRUE)), number(quantile(p, TRUE)), number(quantile(p, FALSE))))
  }
}
g <- function(k, s) add("gamma", list(shape = k, scale = s), function(p, l) qgamma(p, k, scale = s, lower.tail = l), function(x) dgamma(x, k, scale = s), 0, k * s + 40 * s * sqrt(k + 1))
g(4, 2.5); g(0.8, 3); g(152.1, 0.01)
b <- function(a, c) add("beta", list(alpha = a, beta = c), function(p, l) qbeta(p, a, c, lower.tail = l), function(x) dbeta(x, a, c), 0, 1)
b(2, 3); b(28, 12); b(1.5, 40); b(300, 20)
n <- function(m, s) add("normal", list(mean = m, sd = s), function(p, l) qnorm(p, m, s, l), function(x) dnorm(x, m, s), m - 12 * s, m + 12 * s)
n(223, 57.6)
ln <- function(m, s) add("lognormal", list(meanlog = m, sdlog = s), function(p, l) qlnorm(p, m, s, l), function(x) dlnorm(x, m, s), 0, exp(m + 9 * s))
ln(-0.91, 0.39); ln(7.2, 0.05)
lg <- function(m, s) add("logit-normal", list(meanlogit = m, sdlogit = s), function(p, l) plogis(qnorm(p, m, s, l)), function(x) ifelse(x <= 0 | x >= 1, 0, dnorm(qlogis(x), m, s) / (x * (1 - x))), 0, 1)
lg(-1, 0.5); lg(2, 1.5)
w <- function(k, s) add("weibull", list(shape = k, scale = s), function(p, l) qweibull(p, k, s, l), function(x) dweibull(x, k, s), 0, s * 60^(1 / k))
w(1.5, 20); w(4, 3)
dl <- function(k, s) function(x) { o <- (x / s)^k; k / s * (x / s)^(k - 1) / (1 + o)^2 }
# Moments in closed form would do, but the integral is the witness.
ll <- function(k, s) add("loglogistic", list(shape = k, scale = s), function(p, l) s * exp(qlogis(p, lower.tail = l) / k), dl(k, s), 0, Inf)
ll(3.5, 12); ll(9, 5)
go <- function(a, r) add("gompertz", list(shape = a, rate = r), function(p, l) log1p(-(if (l) log1p(-p) else log(p)) * a / r) / a, function(x) r * exp(a * x - r / a * expm1(a * x)), 0, log1p(60 * a / r) / a)
go(0.09, 0.0001); go(2, 3)
cat("[\n", paste(cases, collapse = ",\n"), "\n]\n", sep = "")
