# Quantiles from R over a wide grid of shapes and tails, one line each: family, parameters, p, tail, quantile.
# Called by twoWitnesses.py, which holds them against SciPy: Rscript test/reference/twoWitnesses.R
shapes <- c(0.01, 0.1, 0.5, 1, 3.7, 30, 1000, 1e5, 1e6)
ps <- c(1e-12, 1e-6, 0.001, 0.025, 0.3, 0.5)
row <- function(family, parameters, quantile) {
  for (p in ps) for (lower in c(TRUE, FALSE)) {
    x <- suppressWarnings(quantile(p, lower))
    cat(family, paste(sprintf("%s=%.17g", names(parameters), unlist(parameters)), collapse = ","), sprintf("%.17g", p),
        if (lower) "lower" else "upper", sprintf("%.17g", x), sep = "\t")
    cat("\n")
  }
}
for (m in c(-3, 1e4)) row("normal", list(mean = m, sd = 12.5), function(p, l) qnorm(p, m, 12.5, l))
for (s in c(0.01, 0.4, 3)) row("lognormal", list(meanlog = 1.5, sdlog = s), function(p, l) qlnorm(p, 1.5, s, l))
for (k in shapes) row("gamma", list(shape = k, scale = 0.3), function(p, l) qgamma(p, k, scale = 0.3, lower.tail = l))
for (a in shapes) for (b in c(0.05, 2.5, 70, 1e4)) row("beta", list(alpha = a, beta = b), function(p, l) qbeta(p, a, b, lower.tail = l))
for (d in c(0.5, 1, 2.2, 11, 1000, 1e6)) row("student-t", list(df = d), function(p, l) qt(p, d, lower.tail = l))
for (k in c(0.1, 0.9, 4, 1000)) row("weibull", list(shape = k, scale = 20), function(p, l) qweibull(p, k, 20, l))
row("exponential", list(rate = 0.02), function(p, l) qexp(p, 0.02, l))
for (k in c(0.5, 3, 200)) row("loglogistic", list(shape = k, scale = 7), function(p, l) 7 * exp(qlogis(p, lower.tail = l) / k))
for (s in c(0.1, 1.5)) row("logit-normal", list(meanlogit = -2, sdlogit = s), function(p, l) plogis(qnorm(p, -2, s, l)))
for (m in c(0.01, 3.3, 400, 1e6)) row("poisson", list(mean = m), function(p, l) qpois(p, m, l))
for (n in c(3, 40, 10000)) for (q in c(0.002, 0.4)) row("binomial", list(n = n, p = q), function(p, l) qbinom(p, n, q, l))
for (r in c(0.1, 3, 5000)) row("negative-binomial", list(r = r, p = 0.2), function(p, l) qnbinom(p, r, 0.2, lower.tail = l))
