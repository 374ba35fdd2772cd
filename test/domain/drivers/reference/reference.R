# Writes reference.json: what R gives for the drivers of spend, against which the tests compare Yardstick's own figures.
# First `npx tsx scripts/generate-drivers.ts --for-r`, which writes the shipped releases' figures; then, in this folder,
# `Rscript reference.R` (Debian packages r-base-core, r-cran-sandwich and r-cran-car).
#
# LMG shares are worked out here from their definition, the mean over all orders of what a group adds to R squared,
# as relaimpo is not packaged; it gives the same.
suppressMessages({ library(sandwich); library(car) })

json <- function(x) {
  if (is.list(x)) {
    body <- vapply(x, json, "")
    if (is.null(names(x))) return(paste0("[", paste(body, collapse = ",\n"), "]"))
    return(paste0("{", paste0('"', names(x), '":', body, collapse = ",\n"), "}"))
  }
  if (is.character(x)) { body <- paste0('"', x, '"') }
  else body <- ifelse(is.na(x), "null", formatC(x, digits = 17, format = "g"))
  if (length(x) == 1 && is.null(attr(x, "many"))) body else paste0("[", paste(body, collapse = ","), "]")
}
many <- function(x) { x <- unname(x); attr(x, "many") <- TRUE; x }

permutations <- function(v) {
  if (length(v) <= 1) return(list(v))
  unlist(lapply(seq_along(v), function(i) lapply(permutations(v[-i]), function(rest) c(v[i], rest))), recursive = FALSE)
}

lmg <- function(X, y, groups) {
  kinds <- unique(groups)
  known <- new.env()
  r2 <- function(set) {
    if (length(set) == 0) return(0)
    key <- paste(sort(set), collapse = " ")
    if (is.null(known[[key]])) known[[key]] <- summary(lm(y ~ X[, groups %in% set]))$r.squared
    known[[key]]
  }
  all <- permutations(kinds)
  vapply(kinds, function(kind) mean(vapply(all, function(order) {
    before <- order[seq_len(which(order == kind) - 1)]
    r2(c(before, kind)) - r2(before)
  }, 0)), 0)
}

theil <- function(x, y) {
  pairs <- combn(length(x), 2)
  run <- x[pairs[2, ]] - x[pairs[1, ]]
  rise <- y[pairs[2, ]] - y[pairs[1, ]]
  median((rise / run)[run != 0])
}

# terms and groups: one a column. A column of a category only has 0 and 1.
reference <- function(X, y, terms, groups) {
  X <- as.matrix(X)
  model <- lm(y ~ X)
  p <- ncol(X)
  V <- vcovHC(model, type = "HC3")
  b <- coef(model)[-1]
  error <- sqrt(diag(V))[-1]
  t <- qt(0.975, model$df.residual)
  inflation <- function(which) {
    R <- cor(X)
    others <- setdiff(seq_len(p), which)
    if (length(others) == 0) return(1)
    sub <- function(at) det(R[at, at, drop = FALSE])
    (sub(which) * sub(others) / det(R))^(1 / (2 * length(which)))
  }
  outside <- t(vapply(seq_along(y), function(i) {
    d <- data.frame(y = y, X)
    predict(lm(y ~ ., d[-i, ]), d[i, ], interval = "prediction")[1, ]
  }, numeric(3)))
  changes <- dfbeta(model)[, -1, drop = FALSE]
  beside <- vapply(seq_len(p), function(j) {
    if (p == 1) return(theil(X[, j], y))
    theil(residuals(lm(X[, j] ~ X[, -j])), residuals(lm(y ~ X[, -j])))
  }, 0)
  list(
    n = length(y), intercept = unname(coef(model)[1]), estimates = many(b), errors = many(error),
    lower = many(b - t * error), upper = many(b + t * error),
    standardised = many(b * apply(X, 2, sd) / sd(y)), theilSen = many(beside),
    explained = summary(model)$r.squared, adjusted = summary(model)$adj.r.squared, spread = summary(model)$sigma,
    inflation = many(vapply(terms, function(one) inflation(which(terms == one)), 0)),
    groupInflation = many(vapply(unique(groups), function(one) inflation(which(groups == one)), 0)),
    shares = many(lmg(X, y, groups)),
    cooks = many(cooks.distance(model)), leverages = many(hatvalues(model)), residuals = many(residuals(model)),
    changes = lapply(seq_len(p), function(j) many(changes[, j])),
    expected = lapply(1:3, function(j) many(outside[, j]))
  )
}

columnsOf <- function(X) { X <- as.matrix(X); lapply(seq_len(ncol(X)), function(j) many(X[, j])) }

data(swiss); data(mtcars); data(longley)
gears <- cbind(four = as.numeric(mtcars$gear == 4), five = as.numeric(mtcars$gear == 5))
cars <- cbind(logPower = log(mtcars$hp), weight = mtcars$wt, seconds = mtcars$qsec, gears)
sets <- list(
  swiss = list(y = swiss$Fertility, X = swiss[, -1], terms = names(swiss)[-1], groups = names(swiss)[-1]),
  mtcars = list(y = mtcars$mpg, X = cars, terms = c("power", "weight", "seconds", "gear", "gear"),
    groups = c("engine", "weight", "engine", "gear", "gear")),
  longley = list(y = longley$Employed, X = longley[, -7], terms = names(longley)[-7], groups = names(longley)[-7])
)
# car's own figure of a category, so that the formula above is not only compared with itself.
byCar <- vif(lm(mpg ~ log(hp) + wt + qsec + factor(gear), mtcars))[, 3]
stopifnot(all.equal(unname(byCar), unname(reference(cars, mtcars$mpg, sets$mtcars$terms, sets$mtcars$groups)$inflation[1:4])))

out <- lapply(sets, function(set) c(
  list(outcome = many(set$y), columns = columnsOf(set$X), terms = many(set$terms), groups = many(set$groups)),
  reference(set$X, set$y, set$terms, set$groups)
))
# The shipped releases: the columns are in shipped/, one file for each outcome.
shipped <- list.files("shipped", pattern = "[.]csv$", full.names = TRUE)
for (file in shipped) {
  d <- read.csv(file, check.names = FALSE)
  about <- do.call(rbind, strsplit(names(d)[-(1:2)], "|", fixed = TRUE))
  all <- reference(d[, -(1:2)], d$outcome, about[, 2], about[, 3])
  keep <- c("n", "intercept", "estimates", "errors", "lower", "upper", "standardised", "theilSen", "explained", "adjusted",
    "spread", "inflation", "groupInflation", "shares", "expected")
  out[[sub("[.]csv$", "", basename(file))]] <- all[keep]
}
made <- c(R.version.string, paste("sandwich", packageVersion("sandwich")), paste("car", packageVersion("car")))
t <- outer(c(1, 2, 3, 9, 132, 1000), c(0.9, 0.95, 0.998), function(df, confidence) qt((1 + confidence) / 2, df))
writeLines(json(c(list(made = many(made), tDeviates = lapply(1:3, function(j) many(t[, j]))), out)), "reference.json")
