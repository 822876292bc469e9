# The workload of bench/workload.yaml in vectorised R:  Rscript bench/peers/workload.R SCENARIOS
# Prints one line of JSON: seconds by phase, mean and standard deviation of the total.
n <- as.integer(commandArgs(TRUE)[1])
set.seed(1)
clock <- function() proc.time()[["elapsed"]]
at <- clock()
pert <- function(low, mode, high) {
  span <- high - low
  low + span * rbeta(n, 1 + 4 * (mode - low) / span, 1 + 4 * (high - mode) / span)
}
triangular <- function(low, mode, high) {
  u <- runif(n)
  ifelse(u < (mode - low) / (high - low), low + sqrt(u * (high - low) * (mode - low)),
         high - sqrt((1 - u) * (high - low) * (high - mode)))
}
draw <- function(family, table) lapply(table, function(p) family(n, p[1], p[2]))
gammas <- function(n, shape, scale) rgamma(n, shape, scale = scale)
x <- c(
  draw(rbeta, list(capGP = c(70, 30), capAE = c(56, 24), ambShare = c(29, 71), esdTake = c(70, 30), reneg = c(50, 50),
    shortShare = c(8, 24), hercept = c(20, 80), eolShare = c(9, 3), natLTC = c(2.5, 4), natESDext = c(0.7, 2.1))),
  draw(gammas, list(tarGP = c(100, 14.5), tarAE = c(64, 26.5625), ltcStand = c(25, 36000), ltcPP = c(16, 23.75),
    aeVisit = c(100, 1), ambCost = c(44.4, 2.59), esdTar = c(49, 87.755), esdStand = c(4, 175000),
    chemoDel = c(40.96, 3.90625), d99 = c(60, 45))),
  draw(rlnorm, list(esdPP = c(6.4297194780391376, 0.25), chemoHome = c(4.553876891600541, 0.2),
    eolPP = c(6.461468176353717, 0.3), bedDay = c(5.347107530717469, 0.15))),
  draw(rnorm, list(nACS = c(4100, 180), nESD = c(1500, 90), nChemo = c(6500, 350))),
  list(aeFrac = pert(0.55, 0.68, 0.80), extDays = pert(18000, 26000, 40000), natRatio = triangular(95, 118, 140))
)
sampling <- clock() - at
at <- clock()
y <- with(x, {
  byAE <- nACS * aeFrac
  byGP <- nACS - byAE
  keptGP <- byGP * capGP
  keptAE <- byAE * capAE
  over <- pmax(0, keptGP + keptAE - 1800)
  ltcBase <- byGP * tarGP + byAE * tarAE -
    ((byGP - keptGP) * tarGP + (byAE - keptAE) * tarAE + ltcStand + over * ltcPP * (1 + 0.15 * aeFrac))
  ltcExt <- ltcBase + keptAE * (aeVisit + ambShare * ambCost)
  ltcNat <- ltcExt * natRatio * natLTC
  short <- nESD * shortShare
  rest <- nESD - short
  home <- rest * esdTake
  esdBase <- nESD * esdTar - ((home + short) * esdTar * reneg + (rest - home) * esdTar) -
    (esdStand + pmax(0, home - 700) * esdPP)
  esdExt <- esdBase + extDays * natESDext * bedDay
  esdNat <- esdExt * natRatio
  drug <- nChemo * 780
  courses <- hercept * 210
  vials <- courses * (1914.78 + 16 * 1436.09)
  chemoBase <- (drug + vials) * 1.175 + nChemo * chemoDel + courses * 17 * chemoDel -
    (drug + vials + nChemo * chemoHome + courses * 17 * (chemoHome * 1.1))
  chemoExt <- chemoBase + 0.6 * nChemo * (780 * 0.175 + chemoDel - chemoHome)
  chemoNat <- chemoExt * natRatio * 0.35
  people <- 604 * eolShare
  eolBase <- people * (d99 - eolPP)
  eolNat <- natRatio * people * (d99 * 0.98 - eolPP)
  list(ltcNat + esdNat + chemoNat + eolNat, ltcBase, ltcExt, ltcNat, esdBase, esdExt, esdNat, chemoBase, chemoExt,
       chemoNat, eolBase, eolNat)
})
model <- clock() - at
at <- clock()
found <- lapply(y, function(v) c(mean(v), sd(v), quantile(v, c(0.025, 0.5, 0.975), names = FALSE)))
summaries <- clock() - at
at <- clock()
total <- rank(y[[1]])
rho <- lapply(x, function(v) cor(rank(v), total))
ranks <- clock() - at
peak <- as.numeric(gsub("[^0-9]", "", grep("VmHWM", readLines("/proc/self/status"), value = TRUE))) / 1024
cat(sprintf(
  '{"version":"%s","seconds":{"sampling":%g,"model":%g,"summaries":%g,"ranks":%g},"mean":%.6f,"sd":%.6f,"megabytes":%g}\n',
  getRversion(), sampling, model, summaries, ranks, found[[1]][1], found[[1]][2], peak))
