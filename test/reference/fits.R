# Maximum likelihood fits by R's optim with its own densities, standard errors from the observed information, and the
# Anderson-Darling and Kolmogorov distances of the fit.
# Rscript fits.R > fits.json
number <- function(x) paste0("[", paste(sprintf("%.17g", x), collapse = ", "), "]")
scatter <- function(n) (((1:n) * 37) %% n + 0.5) / n
samples <- list(
  stays = round(qgamma(scatter(199), 1.7, scale = 3.4), 2),
  costs = round(qlnorm(scatter(97), 7.1, 0.8), 1),
  times = round(qweibull(scatter(61), 2.3, 14), 3),
  shares = round(qbeta(scatter(83), 2.4, 6.1), 4),
  differences = round(10 + 3 * qt(scatter(151), 4), 3),
  ties = c(1, 1, 1, 2, 2, 3, 3, 3, 3, 4, 4, 5, 6, 8, 9, 14)
)
densities <- list(
  normal = list(function(x, a) dnorm(x, a[1], a[2], log = TRUE), function(x, a) pnorm(x, a[1], a[2]), c("mean", "sd"), function(x) c(mean(x), sd(x))),
  lognormal = list(function(x, a) dlnorm(x, a[1], a[2], log = TRUE), function(x, a) plnorm(x, a[1], a[2]), c("meanlog", "sdlog"), function(x) c(mean(log(x)), sd(log(x)))),
  gamma = list(function(x, a) dgamma(x, a[1], scale = a[2], log = TRUE), function(x, a) pgamma(x, a[1], scale = a[2]), c("shape", "scale"), function(x) c(mean(x)^2 / var(x), var(x) / mean(x))),
  weibull = list(function(x, a) dweibull(x, a[1], a[2], log = TRUE), function(x, a) pweibull(x, a[1], a[2]), c("shape", "scale"), function(x) c(1.3, mean(x))),
  exponential = list(function(x, a) dexp(x, a[1], log = TRUE), function(x, a) pexp(x, a[1]), c("rate"), function(x) 1 / mean(x)),
  loglogistic = list(function(x, a) dlogis(log(x), log(a[2]), 1 / a[1], log = TRUE) - log(x), function(x, a) plogis(log(x), log(a[2]), 1 / a[1]), c("shape", "scale"), function(x) c(2, median(x))),
  gumbel = list(function(x, a) { z <- (x - a[1]) / a[2]; -log(a[2]) - z - exp(-z) }, function(x, a) exp(-exp(-(x - a[1]) / a[2])), c("location", "scale"), function(x) c(median(x), sd(x))),
  "inverse-gamma" = list(function(x, a) a[1] * log(a[2]) - lgamma(a[1]) - (a[1] + 1) * log(x) - a[2] / x, function(x, a) pgamma(a[2] / x, a[1], lower.tail = FALSE), c("shape", "scale"), function(x) c(1.5, median(x))),
  beta = list(function(x, a) dbeta(x, a[1], a[2], log = TRUE), function(x, a) pbeta(x, a[1], a[2]), c("alpha", "beta"), function(x) c(2, 5)),
  "logit-normal" = list(function(x, a) dnorm(qlogis(x), a[1], a[2], log = TRUE) - log(x) - log(1 - x), function(x, a) pnorm(qlogis(x), a[1], a[2]), c("meanlogit", "sdlogit"), function(x) c(mean(qlogis(x)), sd(qlogis(x)))),
  "student-t" = list(function(x, a) dt((x - a[2]) / a[3], a[1], log = TRUE) - log(a[3]), function(x, a) pt((x - a[2]) / a[3], a[1]), c("df", "location", "scale"), function(x) c(5, median(x), mad(x)))
)
wanted <- list(
  stays = c("normal", "lognormal", "gamma", "weibull", "exponential", "loglogistic", "gumbel", "inverse-gamma"),
  costs = c("normal", "lognormal", "gamma", "weibull", "loglogistic"),
  times = c("normal", "lognormal", "gamma", "weibull", "gumbel"),
  shares = c("beta", "logit-normal", "gamma"),
  differences = c("normal", "student-t", "gumbel"),
  ties = c("gamma", "exponential", "lognormal")
)
one <- function(sample, family) {
  x <- sort(samples[[sample]]); d <- densities[[family]]; n <- length(x)
  # On scaled parameters, so that all are of one size.
  s <- d[[4]](x)
  f <- function(b) { v <- -sum(d[[1]](x, b * s)); if (is.finite(v)) v else 1e10 }
  b <- rep(1, length(s))
  for (i in 1:12) {
    b <- if (length(b) > 1) suppressWarnings(optim(b, f, control = list(reltol = 1e-16, maxit = 5000))$par) else optimize(f, c(b * 0.5, b * 2), tol = 1e-12)$minimum
    b <- suppressWarnings(optim(b, f, method = "BFGS", control = list(reltol = 1e-16, ndeps = rep(1e-5, length(b))))$par)
  }
  a <- b * s
  h <- optimHess(b, f, control = list(ndeps = rep(1e-4, length(b))))
  se <- sqrt(diag(solve(h))) * abs(s)
  p <- d[[2]](x, a); i <- 1:n
  ad <- -n - mean((2 * i - 1) * (log(p) + log(1 - rev(p))))
  ks <- max(i / n - p, p - (i - 1) / n)
  sprintf('    { "sample": "%s", "family": "%s", "parameters": { %s }, "errors": { %s },\n      "logLikelihood": %.17g, "aic": %.17g, "bic": %.17g, "andersonDarling": %.17g, "kolmogorov": %.17g }',
    sample, family, paste(sprintf('"%s": %.17g', d[[3]], a), collapse = ", "), paste(sprintf('"%s": %.17g', d[[3]], se), collapse = ", "),
    -f(b), 2 * length(a) + 2 * f(b), log(n) * length(a) + 2 * f(b), ad, ks)
}
rows <- unlist(lapply(names(wanted), function(s) sapply(wanted[[s]], function(f) one(s, f))))
cat(sprintf('{ "source": "R %s.%s, optim and optimHess on the logarithm of the likelihood",\n  "samples": {\n%s },\n  "fits": [\n%s ] }\n',
  R.version$major, R.version$minor,
  paste(sapply(names(samples), function(s) sprintf('    "%s": %s', s, number(samples[[s]]))), collapse = ",\n"), paste(rows, collapse = ",\n")))
