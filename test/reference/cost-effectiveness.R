# The study of docs/cost-effectiveness.md with two million draws: prints mean costs, QALYs and net benefit, EVPI at 20,000 and
# EVPPI by 20 classes. Expected values of test/docs/costEffectiveness.test.ts.
set.seed(1)
n <- 2e6
shares <- function(counts) { x <- sapply(counts, function(shape) rgamma(n, shape)); x / rowSums(x) }
utility <- function(m, s) { k <- m * (1 - m) / s^2 - 1; rbeta(n, m * k, (1 - m) * k) }
cost <- function(m, s) rgamma(n, m^2 / s^2, scale = s^2 / m)
standard <- shares(c(22, 31, 47))
biologic <- shares(c(48, 30, 22))
u <- cbind(utility(0.85, 0.02), utility(0.74, 0.03), utility(0.52, 0.03))
care <- cbind(cost(900, 90), cost(1700, 170), cost(2900, 290))
more_cost <- 2400 + rowSums((biologic - standard) * care)
more_qaly <- rowSums((biologic - standard) * u)
benefit <- 20000 * more_qaly - more_cost
evppi <- function(x) {
  means <- tapply(benefit, cut(rank(x), 20), mean)
  mean(pmax(means, 0)) - max(0, mean(benefit))
}
print(c(mean(more_cost), mean(more_qaly), mean(benefit), mean(pmax(benefit, 0)) - max(0, mean(benefit))))
print(c(evppi(standard[, 3]), evppi(biologic[, 3])))
