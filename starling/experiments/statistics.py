"""Statistics of experiments, for conclusions from a few runs on a few tasks.

The results of one condition are an array of normalised scores of shape (runs, tasks): row i holds the scores of the run
with the i-th seed. Aggregates are interquartile means with stratified bootstrap intervals and the probability of
improvement, after Agarwal et al. (2021), "Deep Reinforcement Learning at the Edge of the Statistical Precipice". Tasks
that the same run plays are not independent, so the bootstrap resamples their rows together: ``groups`` gives a group
label for each task. Tests over tasks are paired, with the correction of Holm (1979).

The random seed is fixed: the same scores give the same intervals.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, cast

import numpy as np
import numpy.typing as npt
from scipy import stats

RESAMPLES = 2_000
ENOUGH_PAIRS = 5
"""With fewer pairs, nearly every resample has a rank correlation of -1 or 1, and so do the interval's ends."""
ENOUGH_RUNS = 5
"""With fewer runs, a percentile interval hardly extends beyond them, and its coverage is far below 95%."""
_SEED = 20_210_813

Array = npt.NDArray[np.floating[Any]]


class Estimate(NamedTuple):
    """A value with its 95% interval; ``low`` and ``high`` are nan for a single run."""

    value: float
    low: float
    high: float


def interquartile_mean(values: npt.ArrayLike, axis: int | None = None) -> Any:
    """Mean without the lowest and highest quarter of the values (each rounded down)."""
    return stats.trim_mean(values, 0.25, axis=cast(int, axis))  # scipy takes None, but without an annotation


def resample(scores: Array, groups: Sequence[int] | None, rng: np.random.Generator, times: int = RESAMPLES) -> Array:
    """Bootstrap samples (times, runs, tasks) of scores (runs, tasks), stratified by task: runs are drawn independently
    for each group of tasks and jointly within a group. ``groups`` None: each task is a group."""
    runs, tasks = scores.shape
    group = np.arange(tasks) if groups is None else np.unique(np.asarray(groups), return_inverse=True)[1]
    rows = rng.integers(runs, size=(times, runs, int(group.max()) + 1))
    return scores[rows[:, :, group], np.arange(tasks)]


def _percentile_interval(value: float, drawn: Array, runs: int) -> Estimate:
    if runs < 2:
        return Estimate(value, float("nan"), float("nan"))
    low, high = np.quantile(drawn, [0.025, 0.975])
    return Estimate(value, float(low), float(high))


def _flat(samples: Array) -> Array:
    return samples.reshape(*samples.shape[:-2], -1)


def iqm(scores: Array, groups: Sequence[int] | None = None) -> Estimate:
    """Interquartile mean over all runs and tasks of scores (runs, tasks)."""
    drawn = interquartile_mean(_flat(resample(scores, groups, _rng())), axis=-1)
    return _percentile_interval(float(interquartile_mean(_flat(scores), axis=-1)), drawn, len(scores))


def mean(scores: Array, groups: Sequence[int] | None = None) -> Estimate:
    """Mean over all runs and tasks of scores (runs, tasks)."""
    return _percentile_interval(float(scores.mean()), resample(scores, groups, _rng()).mean(axis=(1, 2)), len(scores))


def iqm_difference(
    a: Array, b: Array, groups_a: Sequence[int] | None = None, groups_b: Sequence[int] | None = None
) -> Estimate:
    """IQM of ``a`` minus IQM of ``b``, each (runs, tasks), with independent resampling. One of them may have a single
    run, for a deterministic agent."""
    rng = _rng()
    of_a, of_b = (interquartile_mean(_flat(resample(s, g, rng)), axis=-1) for s, g in ((a, groups_a), (b, groups_b)))
    value = float(interquartile_mean(_flat(a), axis=-1) - interquartile_mean(_flat(b), axis=-1))
    return _percentile_interval(value, of_a - of_b, max(len(a), len(b)))


def improvement(a: Array, b: Array) -> float:
    """Probability that a run of ``a`` (runs, tasks) beats one of ``b`` on the same task, averaged over tasks; a tie
    counts one half. Equals the Mann-Whitney U divided by the product of the numbers of runs."""
    return float(_improvement(a[None], b[None])[0])


def probability_of_improvement(
    a: Array, b: Array, groups_a: Sequence[int] | None = None, groups_b: Sequence[int] | None = None
) -> Estimate:
    """`improvement` with its interval."""
    rng = _rng()
    drawn = _improvement(resample(a, groups_a, rng), resample(b, groups_b, rng))
    return _percentile_interval(improvement(a, b), drawn, max(len(a), len(b)))


def _improvement(a: Array, b: Array) -> Array:
    """Improvement of each bootstrap sample, (times, runs, tasks) -> (times,)."""
    # One row of ``a`` at a time, to limit memory.
    wins = sum(((a[:, i, None] > b) + 0.5 * (a[:, i, None] == b)).mean(axis=(1, 2)) for i in range(a.shape[1]))
    return np.asarray(wins) / a.shape[1]


def performance_profile(
    scores: Array, thresholds: Array, groups: Sequence[int] | None = None
) -> tuple[Array, Array, Array]:
    """(share, low, high), each (thresholds,): share of runs and tasks with a score above each threshold, and its
    interval."""
    flat, drawn = _flat(scores), _flat(resample(scores, groups, _rng()))
    share = np.array([(flat > t).mean() for t in thresholds])
    shares = np.array([(drawn > t).mean(axis=-1) for t in thresholds])
    if len(scores) < 2:
        return share, np.full(len(share), np.nan), np.full(len(share), np.nan)
    low, high = np.quantile(shares, [0.025, 0.975], axis=-1)
    return share, low, high


def paired_test(a: npt.ArrayLike, b: npt.ArrayLike) -> float:
    """Two-sided p-value of Wilcoxon's signed-rank test over tasks; ``a`` and ``b`` (tasks,) hold one value per task,
    such as the mean over runs. Zero differences are kept (Pratt 1959); 1 if all are zero."""
    # Rounded, so that rounding errors of sums in different order do not count as differences.
    difference = np.round(np.asarray(a, float) - np.asarray(b, float), 12)
    if not difference.any():
        return 1.0
    result: Any = stats.wilcoxon(difference, zero_method="pratt", method=_method(difference))
    return float(result.pvalue)


def _method(difference: Array) -> Any:
    """The exact distribution where feasible: scipy's without ties; with ties all sign patterns, up to 2^13."""
    size = np.abs(difference)
    if len(np.unique(size)) == len(size) and size.all():
        return "exact" if len(size) <= 50 else "asymptotic"
    return stats.PermutationMethod(n_resamples=2 ** len(size)) if len(size) <= 13 else "asymptotic"


def holm(p_values: Sequence[float]) -> list[float]:
    """p-values adjusted for multiple comparisons (Holm 1979), in the order of ``p_values``."""
    p = np.asarray(p_values, float)
    order = np.argsort(p, kind="stable")
    adjusted = np.empty(len(p))
    adjusted[order] = np.minimum(1, np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1)))
    return adjusted.tolist()


def f_test_5x2cv(differences: npt.ArrayLike) -> tuple[float, float]:
    """(F, p) of the combined 5x2cv F test (Alpaydin 1999) of the hypothesis that two models perform equally.

    ``differences`` (5, 2): difference in performance for each of 5 repetitions of 2-fold cross-validation. F has 10 and
    5 degrees of freedom. (0, 1) if all differences are zero; F is infinite if they are all equal otherwise.
    """
    p = np.asarray(differences, float)
    if p.shape != (5, 2):
        raise ValueError(f"differences must have shape (5, 2), not {p.shape}")
    variance = ((p - p.mean(axis=1, keepdims=True)) ** 2).sum()
    square = (p**2).sum()
    if square == 0:
        return 0.0, 1.0
    f = float("inf") if variance == 0 else float(square / (2 * variance))
    return f, float(stats.f.sf(f, 10, 5))


class McNemar(NamedTuple):
    """McNemar's test of two models on the same cases."""

    only_first: int
    """Cases that only the first model has right."""
    only_second: int
    exact: float
    """Two-sided exact p-value."""
    mid_p: float
    """Two-sided mid-p-value, which is less conservative."""


def mcnemar(first: npt.ArrayLike, second: npt.ArrayLike) -> McNemar:
    """McNemar's test that two models are right equally often; (n,) bool each, whether a case is right.

    Mid-p after Fagerland, Lydersen and Laake (2013). Both p-values are 1 if the models never differ. Raises ValueError
    for arrays of different length.
    """
    a, b = np.asarray(first, bool), np.asarray(second, bool)
    if a.shape != b.shape:
        raise ValueError(f"two models need the same cases, not {a.shape} and {b.shape}")
    b_only, c_only = int((a & ~b).sum()), int((~a & b).sum())
    n = b_only + c_only
    if n == 0:
        return McNemar(0, 0, 1.0, 1.0)
    exact = float(stats.binomtest(b_only, n, 0.5).pvalue)
    return McNemar(b_only, c_only, exact, exact - float(stats.binom.pmf(min(b_only, c_only), n, 0.5)))


class Omnibus(NamedTuple):
    """Friedman's test over k models and n tasks, and each model against a reference."""

    statistic: float
    p: float
    ranks: list[float]
    """Mean rank of each model over tasks; 1 is best."""
    against_reference: list[float]
    """Holm-corrected two-sided p-values of differences in mean rank; 1 for the reference itself."""


def omnibus(scores: npt.ArrayLike, reference: int = 0) -> Omnibus:
    """Do k models differ at all over n tasks? ``scores`` (n, k), higher is better, k at least 3.

    Friedman's test; post hoc the z test of mean ranks against row ``reference`` with Holm's correction (Demsar 2006).
    Raises ValueError for other shapes.
    """
    table = np.round(np.asarray(scores, float), 12)
    if table.ndim != 2 or table.shape[0] < 2 or table.shape[1] < 3:
        raise ValueError(f"an omnibus test needs at least 2 tasks and 3 models, not {table.shape}")
    n, k = table.shape
    ranks = stats.rankdata(-table, axis=1).mean(axis=0)
    if np.ptp(table, axis=1).max() == 0:
        return Omnibus(0.0, 1.0, ranks.tolist(), [1.0] * k)
    result: Any = stats.friedmanchisquare(*table.T)
    z = (ranks - ranks[reference]) / np.sqrt(k * (k + 1) / (6 * n))
    others = [i for i in range(k) if i != reference]
    corrected = dict(zip(others, holm([float(2 * stats.norm.sf(abs(z[i]))) for i in others]), strict=True))
    return Omnibus(
        float(result.statistic), float(result.pvalue), ranks.tolist(), [corrected.get(i, 1.0) for i in range(k)]
    )


def nested_selection(scores: npt.ArrayLike, folds: int = 5) -> tuple[float, float]:
    """(nested, optimistic) score of "the best of k models", from ``scores`` (k, n) on n tasks.

    Nested cross-validation: for each fold of tasks the model is the one with the best mean on the other folds, and is
    scored on the fold alone; ``nested`` is the mean over all tasks. ``optimistic`` is the best mean on the tasks it was
    chosen by. The folds are random with a fixed seed. Raises ValueError for fewer than 2 folds or tasks.
    """
    table = np.asarray(scores, float)
    n = table.shape[1]
    if not 2 <= folds <= n:
        raise ValueError(f"nested cross-validation of {n} tasks needs 2 to {n} folds, not {folds}")
    fold = _rng().permutation(np.arange(n) % folds)
    chosen = np.empty(n)
    for one in range(folds):
        best = int(table[:, fold != one].mean(axis=1).argmax())
        chosen[fold == one] = table[best, fold == one]
    return float(chosen.mean()), float(table.mean(axis=1).max())


def rank_correlation(x: npt.ArrayLike, y: npt.ArrayLike) -> Estimate:
    """Spearman's rho of x and y (n,), with a bootstrap interval over the n pairs. nan if x or y is constant or n < 3;
    no interval for n < ENOUGH_PAIRS."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    nan = float("nan")
    if len(x) < 3 or np.ptp(x) == 0 or np.ptp(y) == 0:
        return Estimate(nan, nan, nan)
    value = float(_rho(x[None], y[None])[0])
    if len(x) < ENOUGH_PAIRS:
        return Estimate(value, nan, nan)
    rows = _rng().integers(len(x), size=(RESAMPLES, len(x)))
    rows = rows[(np.ptp(x[rows], axis=1) > 0) & (np.ptp(y[rows], axis=1) > 0)]
    return _percentile_interval(value, _rho(x[rows], y[rows]), len(x))


def _rho(x: Array, y: Array) -> Array:
    """Spearman's rho of each row, (times, n) -> (times,)."""
    a, b = (stats.rankdata(v, axis=1) for v in (x, y))
    a, b = a - a.mean(axis=1, keepdims=True), b - b.mean(axis=1, keepdims=True)
    return (a * b).sum(axis=1) / np.sqrt((a**2).sum(axis=1) * (b**2).sum(axis=1))


def smoothed(scores: npt.ArrayLike) -> Array:
    """Moving average over three evaluations of a run, (evaluations - 2,); [0] if there are fewer than three."""
    scores = np.asarray(scores, float)
    return np.convolve(scores, np.ones(3) / 3, "valid") if len(scores) >= 3 else np.zeros(1)


def evaluations_to(scores: npt.ArrayLike, threshold: float) -> int | None:
    """Number of evaluations before the first smoothed score of at least ``threshold``; None if it is never reached."""
    reached = np.flatnonzero(smoothed(scores) >= threshold - 1e-9)
    return int(reached[0]) if len(reached) else None


def bootstrap_interval(values: npt.ArrayLike, statistic: Callable[..., Any] = np.mean) -> tuple[float, float]:
    """95% percentile-bootstrap interval (low, high) of a statistic of values (n,), by default the mean; nan for n = 1.
    ``statistic`` takes an array and an axis."""
    column = np.asarray(values, float)[:, None]
    drawn = statistic(resample(column, None, _rng(), 5 * RESAMPLES)[:, :, 0], axis=1)
    return _percentile_interval(0.0, drawn, len(column))[1:]


def _rng() -> np.random.Generator:
    return np.random.default_rng(np.random.SeedSequence(_SEED))
