"""Statistics, compared with scipy and published values, and properties that hold for any scores."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

stats = pytest.importorskip("scipy.stats")
from starling.experiments import statistics as s  # noqa: E402

score = st.floats(0, 1, allow_subnormal=False)
tables = st.tuples(st.integers(2, 6), st.integers(1, 5)).flatmap(lambda shape: arrays(float, shape, elements=score))
p_values = st.lists(st.floats(0, 1), min_size=1, max_size=12)
few = settings(max_examples=30)


def test_interquartile_mean():
    assert s.interquartile_mean([0.0, 1.0, 2.0, 100.0]) == 1.5
    assert s.interquartile_mean([1.0, 2.0, 6.0]) == 3.0  # nothing to cut
    assert s.interquartile_mean(np.arange(8.0)) == 3.5


@few
@given(tables)
def test_intervals_contain_the_estimate_and_stay_within_the_scores(table):
    for found in (s.iqm(table), s.mean(table), s.iqm(table, [0] * table.shape[1])):
        assert table.min() - 1e-9 <= found.low <= found.high <= table.max() + 1e-9
    assert s.iqm(table) == s.iqm(table)
    # The order of runs says nothing about the value.
    assert s.iqm(table[::-1]).value == pytest.approx(s.iqm(table).value)


@few
@given(tables)
def test_resampling_is_stratified_by_group(table):
    rng = np.random.default_rng(0)
    drawn = s.resample(table, None, rng, 20)
    for task in range(table.shape[1]):
        assert set(drawn[:, :, task].ravel()) <= set(table[:, task])
    together = s.resample(table, [7] * table.shape[1], rng, 20)
    rows = {tuple(row) for row in table.tolist()}
    assert {tuple(row) for row in together.reshape(-1, table.shape[1]).tolist()} <= rows


def test_grouped_tasks_give_wider_intervals_if_runs_are_correlated():
    ability = np.linspace(0, 1, 6)[:, None]
    table = np.repeat(ability, 20, axis=1)
    apart, together = s.mean(table), s.mean(table, [0] * 20)
    assert together.high - together.low > 3 * (apart.high - apart.low)


def test_interval_coverage():
    rng = np.random.default_rng(1)
    covered = 0
    for _ in range(200):
        found = s.mean(rng.normal(0.5, 0.1, size=(10, 8)))
        covered += found.low <= 0.5 <= found.high
    assert 0.88 <= covered / 200 <= 0.99


def test_bootstrap_of_the_mean_agrees_with_scipy():
    values = np.array([0.1, 0.4, 0.35, 0.8, 0.55, 0.2, 0.9])
    low, high = s.bootstrap_interval(values)
    theirs = stats.bootstrap((values,), np.mean, n_resamples=10_000, method="percentile", rng=0).confidence_interval
    assert (low, high) == (pytest.approx(theirs.low, abs=0.02), pytest.approx(theirs.high, abs=0.02))
    assert np.isnan(s.bootstrap_interval([0.4])).all()


@few
@given(tables, st.randoms(use_true_random=False))
def test_improvement_is_mann_and_whitneys_u(a, random):
    b = np.array([[random.choice([0.0, 0.5, 1.0, v]) for v in row] for row in a])
    u = [stats.mannwhitneyu(a[:, t], b[:, t]).statistic / (len(a) * len(b)) for t in range(a.shape[1])]
    assert s.improvement(a, b) == pytest.approx(np.mean(u))
    assert s.improvement(a, b) + s.improvement(b, a) == pytest.approx(1)
    found = s.probability_of_improvement(a, b)
    assert 0 <= found.low <= found.high <= 1


def test_differences_are_detected():
    rng = np.random.default_rng(2)
    a, b = rng.normal(0.6, 0.05, (10, 6)), rng.normal(0.4, 0.05, (10, 6))
    assert s.iqm_difference(a, b).low > 0.15 and s.probability_of_improvement(a, b).low > 0.95
    same = s.iqm_difference(a, a)
    assert same.value == 0 and same.low < 0 < same.high
    one = s.iqm_difference(a[:1], b[:1])
    assert np.isnan(one.low) and one.value > 0
    fixed = s.iqm_difference(a[:1], b)  # only the other one's chance is left
    assert 0.15 < fixed.low < fixed.high < same.high + fixed.value


@few
@given(tables)
def test_profiles_are_decreasing(table):
    thresholds = np.linspace(-0.01, 1, 12)
    share, low, high = s.performance_profile(table, thresholds)
    assert share[0] == 1 and share[-1] == 0
    assert (np.diff(share) <= 0).all() and (low <= high).all()
    # The area under the profile is the mean.
    fine = np.linspace(0, 1, 2001)
    assert s.performance_profile(table, fine)[0].mean() == pytest.approx(table.mean(), abs=2e-3)


def test_paired_test_against_known_values():
    # Without ties the exact distribution: all ten of one sign, p = 2 / 2^10.
    assert s.paired_test(np.arange(1, 11) / 10, np.zeros(10)) == pytest.approx(2 / 1024)
    assert s.paired_test([0.3, 0.5], [0.3, 0.5]) == 1
    # Three tasks, all better: no test can say more than p = 0.25.
    assert s.paired_test([0.5, 0.6, 0.9], [0.1, 0.3, 0.7]) == pytest.approx(0.25)
    # The plant heights of Darwin, as scipy's documentation has them.
    darwin = [6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75]
    assert s.paired_test(darwin, np.zeros(15)) == pytest.approx(0.041259765625)


@few
@given(arrays(float, 9, elements=score), arrays(float, 9, elements=score))
def test_paired_test_is_symmetric(a, b):
    assert 0 < s.paired_test(a, b) <= 1
    assert s.paired_test(a, b) == pytest.approx(s.paired_test(b, a))


def test_holm_against_known_values():
    assert s.holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert s.holm([]) == []


@few
@given(p_values)
def test_holm_lies_between_none_and_bonferroni(p):
    adjusted = s.holm(p)
    assert all(a >= b - 1e-12 and a <= min(1, b * len(p)) + 1e-12 for a, b in zip(adjusted, p, strict=True))
    order = np.argsort(p, kind="stable")
    assert (np.diff(np.array(adjusted)[order]) >= 0).all()


def test_5x2cv_against_the_formula_of_the_paper():
    d = np.array([[0.02, 0.01], [0.03, 0.0], [0.01, 0.02], [0.04, 0.02], [0.0, 0.03]])
    means = d.mean(axis=1)
    variances = (d[:, 0] - means) ** 2 + (d[:, 1] - means) ** 2
    f, p = s.f_test_5x2cv(d)
    assert f == pytest.approx((d**2).sum() / (2 * variances.sum()))
    assert p == pytest.approx(1 - stats.f.cdf(f, 10, 5))
    # The 95% point that Alpaydin gives for 10 and 5 degrees of freedom.
    assert stats.f.sf(4.74, 10, 5) == pytest.approx(0.05, abs=1e-3)
    assert s.f_test_5x2cv(np.zeros((5, 2))) == (0.0, 1.0)
    assert s.f_test_5x2cv(np.full((5, 2), 0.1))[1] == 0
    with pytest.raises(ValueError, match="5, 2"):
        s.f_test_5x2cv(np.zeros((2, 5)))


@few
@given(arrays(float, (6, 2), elements=score, unique=True))
def test_rank_correlation_agrees_with_scipy(pairs):
    found = s.rank_correlation(pairs[:, 0], pairs[:, 1])
    assert found.value == pytest.approx(stats.spearmanr(pairs[:, 0], pairs[:, 1]).statistic)
    assert -1 - 1e-9 <= found.low <= found.high <= 1 + 1e-9


def test_rank_correlation_of_few_pairs_has_no_interval():
    assert s.rank_correlation([1, 2, 3], [1, 3, 2])[:1] == (0.5,)
    assert np.isnan(s.rank_correlation([1, 2, 3, 4], [1, 3, 2, 4])[1:]).all()
    assert not np.isnan(s.rank_correlation([1, 2, 3, 4, 5], [1, 3, 2, 4, 5])).any()


def test_rank_correlation_of_a_constant_is_nan():
    assert np.isnan(s.rank_correlation([1, 1, 1, 1], [1, 2, 3, 4])).all()


def test_mcnemar_against_published_values():
    # Fagerland, Lydersen and Laake (2013), table 1: 1 and 7 discordant pairs of 21.
    first = np.array([True] * 1 + [False] * 7 + [True] * 1 + [False] * 12)
    second = np.array([False] * 1 + [True] * 7 + [True] * 1 + [False] * 12)
    found = s.mcnemar(first, second)
    assert found[:2] == (1, 7)
    assert found.exact == pytest.approx(0.0703125) and found.mid_p == pytest.approx(0.0390625)
    assert s.mcnemar(second, first)[2:] == pytest.approx(found[2:])
    equal = s.mcnemar([True, False], [False, True])
    assert equal.exact == 1 and equal.mid_p == pytest.approx(0.5)
    assert s.mcnemar([True, False], [True, False])[2:] == (1, 1)
    with pytest.raises(ValueError, match="same cases"):
        s.mcnemar([True], [True, False])


def test_omnibus_against_scipy_and_the_formula_of_demsar():
    scores = np.random.default_rng(3).normal(size=(14, 4)) + np.array([0, 0.9, 0.2, 1.2])
    found = s.omnibus(scores, reference=0)
    theirs = stats.friedmanchisquare(*scores.T)
    assert found[:2] == pytest.approx(tuple(theirs))
    ranks = stats.rankdata(-scores, axis=1).mean(axis=0)
    assert found.ranks == pytest.approx(ranks)
    # Demsar (2006): z is the difference of mean ranks over sqrt(k (k + 1) / 6 n); 0.488 in his example of 14 and 4.
    p = [2 * stats.norm.sf(abs(ranks[i] - ranks[0]) / 0.48795) for i in (1, 2, 3)]
    assert found.against_reference == pytest.approx([1, *s.holm(p)], rel=1e-3)
    assert found.p < 0.05 and found.against_reference[3] < 0.05
    assert s.omnibus(np.ones((4, 3))).p == 1
    with pytest.raises(ValueError, match="3 models"):
        s.omnibus(np.ones((4, 2)))


def test_nested_selection_is_not_optimistic():
    rng = np.random.default_rng(0)
    nested, optimistic = np.mean([s.nested_selection(rng.normal(0.5, 0.1, (30, 40))) for _ in range(50)], axis=0)
    assert optimistic > 0.52
    assert nested == pytest.approx(0.5, abs=0.01)
    clear = np.stack([np.full(10, 0.2), np.full(10, 0.8)])
    assert s.nested_selection(clear) == pytest.approx((0.8, 0.8))
    with pytest.raises(ValueError, match="2 to 3 folds"):
        s.nested_selection(np.ones((2, 3)))
