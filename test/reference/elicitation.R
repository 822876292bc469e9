# Families fitted to quantiles by weighted least squares of the cumulative probabilities, as SHELF's fitdist does it
# (optim on the sum of squares), with R's own distribution functions.
# Rscript elicitation.R > elicitation.json
number <- function(x) paste0("[", paste(sprintf("%.17g", x), collapse = ", "), "]")
cdf <- list(
  normal = function(x, a) pnorm(x, a[1], exp(a[2])),
  lognormal = function(x, a) plnorm(x, a[1], exp(a[2])),
  gamma = function(x, a) pgamma(x, exp(a[1]), scale = exp(a[2])),
  beta = function(x, a) pbeta(x, exp(a[1]), exp(a[2])),
  weibull = function(x, a) pweibull(x, exp(a[1]), exp(a[2])),
  loglogistic = function(x, a) plogis((log(x) - a[1]) * exp(a[2])),
  gumbel = function(x, a) exp(-exp(-(x - a[1]) / exp(a[2]))),
  "logit-normal" = function(x, a) pnorm((qlogis(x) - a[1]) / exp(a[2])),
  "student-t" = function(x, a) pt((x - a[1]) / exp(a[2]), 3)
)
canonical <- list(
  normal = function(a) c(mean = a[1], sd = exp(a[2])),
  lognormal = function(a) c(meanlog = a[1], sdlog = exp(a[2])),
  gamma = function(a) c(shape = exp(a[1]), scale = exp(a[2])),
  beta = function(a) c(alpha = exp(a[1]), beta = exp(a[2])),
  weibull = function(a) c(shape = exp(a[1]), scale = exp(a[2])),
  loglogistic = function(a) c(shape = exp(a[2]), scale = exp(a[1])),
  gumbel = function(a) c(location = a[1], scale = exp(a[2])),
  "logit-normal" = function(a) c(meanlogit = a[1], sdlogit = exp(a[2])),
  "student-t" = function(a) c(location = a[1], scale = exp(a[2]))
)
fit <- function(family, p, x, w, start) {
  f <- function(a) sum(w * (cdf[[family]](x, a) - p)^2)
  a <- start
  for (i in 1:20) a <- optim(a, f, method = "Nelder-Mead", control = list(reltol = 1e-16, maxit = 5000))$par
  list(par = canonical[[family]](a), value = f(a))
}
ones <- c(1, 1, 1, 1, 1)
cases <- list(
  list("normal", c(.25, .5, .75), c(8, 10, 13), c(1, 1, 1), c(10, 1)),
  list("normal", c(.05, .25, .5, .75, .95), c(-4, 0, 1.5, 2.5, 9), ones, c(1.5, 1)),
  list("normal", c(.25, .5, .75), c(8, 10, 13), c(1, 4, .25), c(10, 1)),
  list("lognormal", c(.05, .5, .95), c(2, 4, 9), c(1, 1, 1), c(1.4, -.8)),
  list("gamma", c(.05, .25, .5, .75, .95), c(1, 3, 4, 7, 12), ones, c(1, 1)),
  list("gamma", c(.1, .5, .9), c(900, 1500, 3100), c(1, 1, 2), c(1, 6)),
  list("weibull", c(.25, .5, .75), c(1, 2, 5), c(1, 1, 1), c(.5, 1)),
  list("loglogistic", c(.05, .5, .95), c(2, 4, 9), c(1, 1, 1), c(1.4, 1)),
  list("gumbel", c(.25, .5, .75), c(8, 10, 13), c(1, 1, 1), c(9, 1)),
  list("beta", c(.1, .5, .9), c(.2, .3, .55), c(1, 1, 1), c(1, 1.5)),
  list("beta", c(.25, .5, .75), c(.6, .8, .9), c(1, 1, 1), c(1, 0)),
  list("logit-normal", c(.1, .5, .9), c(.2, .3, .55), c(1, 1, 1), c(-.8, -.5)),
  list("student-t", c(.05, .25, .5, .75, .95), c(-4, 0, 1.5, 2.5, 9), ones, c(1.5, .5))
)
one <- function(case) {
  found <- do.call(fit, setNames(case, NULL))
  pars <- paste(sprintf('"%s": %.17g', names(found$par), found$par), collapse = ", ")
  sprintf('    { "family": "%s", "p": %s, "x": %s, "weights": %s,\n      "parameters": { %s }, "squares": %.17g }',
    case[[1]], number(case[[2]]), number(case[[3]]), number(case[[4]]), pars, found$value)
}
cat(sprintf('{ "source": "R %s.%s, optim (Nelder-Mead, restarted) on SHELF\'s sum of squares",\n  "cases": [\n%s ] }\n',
  R.version$major, R.version$minor, paste(sapply(cases, one), collapse = ",\n")))
