"""Pre-training on source games: demonstrations, imitation, expert iteration, and what becomes of it in other games."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from starling.cli import app
from starling.library.catalog import games_of_split, open_game
from starling.training.agent import make_agent
from starling.training.demonstrations import BestEpisodes, graph_demonstrations, walkthrough_demonstrations
from starling.training.evaluation import evaluate_rollout
from starling.training.rollout import GRAPH_INFOS, GraphGames, GraphRollout
from starling.training.trainer import Trainer, TrainingConfig
from starling.util.errors import StarlingError

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

from starling.agents.ranker_drrn import RankerDRRN  # noqa: E402
from starling.training.pretraining import pretrain  # noqa: E402

SMALL = {"members": 1, "ranker_updates": 20, "further_updates": 5, "buckets": 512, "embedding": 16, "hidden": 16}
SOURCES = ("BoilPasta", "SummitBox", "LeftAtTheOwl")


def play(agent: RankerDRRN, games: tuple[str, ...], episodes: int = 2) -> np.ndarray:
    """The normalised score of each episode, on games of the library."""
    from starling.envs.registration import make_vec

    count = episodes * len(games)
    env = make_vec(list(games), count, infos=GRAPH_INFOS)
    order = iter(range(count))
    found = evaluate_rollout(agent, GraphRollout(env, lambda: next(order, 0) % len(games)), None, games)
    return np.array([found[f"eval_score/{game}"] for game in games])


def test_walkthrough_demonstrations_win_the_game() -> None:
    game = open_game("BoilPasta")
    found = walkthrough_demonstrations(game)
    state = game.beginning
    for demonstration in found:
        command = demonstration.decision.commands[demonstration.good[0]]
        assert demonstration.decision.room == (game.info(state).description or "")
        state = game.transition(state, command).after
    assert game.graph.score_of(state) == game.max_score
    assert found[0].decision.last == () and found[1].decision.last[0] == game.walkthrough[0]


def test_graph_demonstrations_name_every_command_on_a_shortest_path() -> None:
    game = open_game("BoilPasta")
    of_graph = graph_demonstrations(game, 30)
    assert of_graph == graph_demonstrations(game, 30)
    assert len(of_graph) <= 30 and len({d.decision for d in of_graph}) == len(of_graph)
    assert all(d.good and max(d.good) < len(d.decision.commands) for d in of_graph)


def test_pretraining_pays_on_games_never_seen() -> None:
    """Ten source games, five others; far more than the episodes' chance, which 20 of them leave at some 0.05."""
    train = games_of_split("train")
    sources, others = train[:10], train[40:45]
    agent = RankerDRRN(seed=0, members=2)
    untrained = play(agent, others, episodes=4)
    agent.imitate([d for name in sources for d in walkthrough_demonstrations(open_game(name))])
    assert play(agent, others, episodes=4).mean() > untrained.mean() + 0.15


def test_what_was_pretrained_is_carried_over_by_a_checkpoint(tmp_path: Path) -> None:
    agent = RankerDRRN(seed=0, **SMALL)
    result = pretrain(agent, SOURCES, "imitation", tmp_path / "pre", seed=0)
    assert result.finished and result.rounds == 0 and result.score is None
    assert result.steps == result.demonstrations == len(agent.source)
    from starling.training.checkpoint import load_checkpoint

    fresh = make_agent("ranker-drrn", seed=1, **SMALL)
    fresh.load_weights(load_checkpoint(tmp_path / "pre" / "checkpoint.pt")["agent_state"])
    assert isinstance(fresh, RankerDRRN) and fresh.trust == 1
    decision = agent.source[0].decision
    assert np.array_equal(fresh.ranker.scores(decision), agent.ranker.scores(decision))


def test_self_play_learns_from_its_own_best_episodes_and_resumes(tmp_path: Path) -> None:
    def run(out: Path, limit: int, resume: bool = False) -> bytes:
        agent = RankerDRRN(seed=0, **SMALL)
        found = pretrain(agent, ("BoilPasta",), "self-play", out, seed=0, max_steps=limit, resume=resume)
        assert found.finished and found.demonstrations == 0
        return (out / "progress.csv").read_bytes()

    straight = run(tmp_path / "one", 900)
    first = run(tmp_path / "two", 1)
    assert len(first.splitlines()) == 2  # one round
    assert run(tmp_path / "two", 900, resume=True) == straight
    with pytest.raises(StarlingError, match="--resume"):
        run(tmp_path / "two", 900)


def test_best_episodes_drop_loops_and_what_follows_the_last_gain() -> None:
    best, agent = BestEpisodes(), make_agent("walkthrough", seed=0)
    from starling.training.demonstrations import Decisions

    rollout = GraphGames(("BoilPasta",)).rollout(1, lambda: 0)
    decisions, chosen = Decisions(), []
    rng = np.random.default_rng(0)
    script = ["look", "inventory"]  # change nothing: dropped as loops
    while not rollout.over[0]:
        seen = rollout.observations
        now = decisions.of(seen)
        looking = np.array([now[0].commands.index(script.pop())]) if script else None
        action = agent.act(seen, training=False, rng=rng) if looking is None else looking
        chosen.append(now[0].commands[int(action[0])])
        best.observe(seen, now, action)
        decisions.play(seen, now, action)
        rollout.step(action, lambda: 0)
    best.finish(rollout.observations, [0])
    ((score, kept),) = best.best.values()
    commands = [d.decision.commands[d.good[0]] for d in kept]
    assert score == 1 and commands[-1] == chosen[-1]
    assert "look" not in commands and "inventory" not in commands and set(commands) <= set(chosen)
    again = BestEpisodes()
    again.load_state_dict(best.state_dict())
    assert again.best == best.best


def test_evidence_against_the_ranker_lowers_its_trust() -> None:
    agent = RankerDRRN(seed=0, **SMALL)
    assert agent.trust == 0  # nothing was learnt: the agent is memory-drrn
    agent.imitate([d for name in SOURCES for d in walkthrough_demonstrations(open_game(name))])
    agent.expected = 1.0
    assert agent.trust == 1
    agent.evidence = 20, -20.0
    assert agent.trust == 0
    agent.evidence = 20, 0.0
    assert agent.trust == 0.5


def test_a_resumed_target_run_equals_an_uninterrupted_one(tmp_path: Path) -> None:
    def run(out: Path, steps: int, resume: bool = False) -> list[str]:
        agent = RankerDRRN(seed=0, relearn=100, **SMALL)
        agent.imitate([d for name in SOURCES for d in walkthrough_demonstrations(open_game(name))])
        config = TrainingConfig(steps, 0, envs=4, log_every=100, evaluate_every=10_000, checkpoint_every=100)
        trainer = Trainer(agent, GraphGames(("LeftAtTheOwl",)), config, out, lambda player: {"eval_moves": 1.0})
        trainer.run(resume=resume, show_progress=False)
        return (out / "progress.csv").read_text().splitlines()

    straight = run(tmp_path / "one", 600)
    run(tmp_path / "two", 300)
    resumed = run(tmp_path / "two", 600, resume=True)
    assert [line for line in resumed if not line.startswith("300,")] == [
        line for line in straight if not line.startswith("300,")
    ]


def test_the_command_pretrains_and_says_what_it_took(tmp_path: Path) -> None:
    words = [
        "train",
        "--agent",
        "ranker-drrn",
        "--pretrain",
        "imitation",
        "--games",
        "BoilPasta,SummitBox,LeftAtTheOwl",
    ]
    words += ["--set", "members=1", "--set", "ranker_updates=5", "--out", str(tmp_path / "pre"), "--json"]
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 0, done.output
    told = json.loads(done.output)
    assert told["method"] == "imitation" and told["finished"] and told["steps"] == told["demonstrations"] > 10


def test_bad_requests_are_one_line_errors(tmp_path: Path) -> None:
    with pytest.raises(StarlingError, match="agent 'random' cannot learn from demonstrations; use ranker-drrn"):
        pretrain(make_agent("random", seed=0), SOURCES, "imitation", tmp_path / "pre", seed=0)
    done = CliRunner().invoke(app, ["train", "--games", "BoilPasta", "--out", str(tmp_path / "run")])
    assert done.exit_code == 1 and "--steps" in done.output and "--pretrain" in done.output


def test_an_experiment_pretrains_by_each_method(tmp_path: Path) -> None:
    from starling.experiments.experiment import run_experiment
    from starling.experiments.protocol import read_protocol

    path = tmp_path / "tiny.toml"
    path.write_text("""
name = "tiny"
targets = ["heldout-BerthEleven"]
conditions = ["vanilla", "imitation", "self-play", "vanilla+budget"]
steps = 96
evaluate_every = 48
episodes = 2
seeds = 1

[agents.ranker-drrn]
settings = { members = 1, ranker_updates = 5, buckets = 512, embedding = 16, hidden = 16 }

[sources.imitation]
games = "LeftAtTheOwl,BoilPasta"
method = "imitation"

[sources.self-play]
games = "BoilPasta"
method = "self-play"
steps = 100

[condition."vanilla+budget"]
like = "vanilla+budget"
source = "imitation"
""")
    protocol = read_protocol(path)
    demonstrated = protocol.sources["imitation"].total_steps
    assert demonstrated == sum(len(open_game(name).walkthrough) for name in ("LeftAtTheOwl", "BoilPasta"))
    lines: list[str] = []
    assert run_experiment(protocol, tmp_path / "out", log=lines.append).complete, lines
    record = json.loads(
        (tmp_path / "out/cells/heldout-BerthEleven/ranker-drrn/imitation/seed-0/record.json").read_text()
    )
    assert record["asked"]["source_steps"] == demonstrated and record["evaluations"][0]["steps"] == 0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ('method = "imitation"\nsteps = 9', "steps: give them unless method is imitation"),
        ('method = "self-play"', "steps: give them unless method is imitation"),
        ('method = "imitate"', "method"),
    ],
)
def test_an_impossible_source_is_refused(tmp_path: Path, change: str, message: str) -> None:
    from starling.experiments.protocol import read_protocol

    path = tmp_path / "tiny.toml"
    path.write_text(f"""
name = "tiny"
targets = ["heldout-BerthEleven"]
conditions = ["imitation"]
steps = 96
evaluate_every = 48
seeds = 1
[agents.ranker-drrn]
[sources.imitation]
games = "BoilPasta"
{change}
""")
    with pytest.raises(StarlingError, match=message):
        read_protocol(path)
