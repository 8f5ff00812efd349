"""Pre-training on source games: demonstrations, imitation, expert iteration, and what becomes of it in other games."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner

from starling.analysis.search import full_win
from starling.cli import app
from starling.library.catalog import games_of_split, open_game
from starling.training.agent import make_agent
from starling.training.demonstrations import BestEpisodes, Episodes, graph_demonstrations, walkthrough_demonstration
from starling.training.episode import Decision, Episode, replay, step_data, steps_of
from starling.training.evaluation import evaluate_rollout
from starling.training.expert import Expert
from starling.training.rollout import GRAPH_INFOS, GraphGames, GraphRollout
from starling.training.trained import trained_agent
from starling.training.trainer import Trainer, TrainingConfig
from starling.util.errors import StarlingError

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

from starling.agents.priors import affinity  # noqa: E402
from starling.agents.priors.trust import Control  # noqa: E402
from starling.agents.ranker_drrn import RankerDRRN  # noqa: E402
from starling.training.pretraining import TEACHER_ROUNDS, pretrain  # noqa: E402
from starling.training.self_play import FIRST_ROUND, SelfPlay  # noqa: E402

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
    found = walkthrough_demonstration(game).steps
    state = game.beginning
    for step in found:
        command = step.decision.commands[step.good[0]]
        assert step.decision.room == (game.info(state).description or "")
        assert step.decision.score == game.graph.score_of(state)
        state = game.transition(state, command).after
    assert game.graph.score_of(state) == game.max_score
    assert found[0].decision.last == () and found[1].decision.last[0] == game.walkthrough[0]


def test_graph_demonstrations_name_every_command_on_a_shortest_path() -> None:
    game = open_game("BoilPasta")
    of_graph = graph_demonstrations(game, 30)
    assert of_graph == graph_demonstrations(game, 30)
    steps = [step for demonstration in of_graph for step in demonstration.steps]
    assert len(of_graph) == len(steps) <= 30 and len({step.decision for step in steps}) == len(steps)
    assert all(step.good and max(step.good) < len(step.decision.commands) for step in steps)


def test_pretraining_pays_on_games_never_seen() -> None:
    """Ten source games, five others; far more than the episodes' chance, which 20 of them leave at some 0.05."""
    train = games_of_split("train")
    sources, others = train[:10], train[40:45]
    agent = RankerDRRN(seed=0, members=2)
    untrained = play(agent, others, episodes=4)
    agent.imitate([walkthrough_demonstration(open_game(name)) for name in sources])
    assert play(agent, others, episodes=4).mean() > untrained.mean() + 0.15


def test_what_was_pretrained_is_carried_over_by_a_checkpoint(tmp_path: Path) -> None:
    agent = RankerDRRN(seed=0, **SMALL)
    result = pretrain(agent, SOURCES, "imitation", tmp_path / "pre", seed=0)
    assert result.finished and result.rounds == 0 and result.score is None
    assert trained_agent(tmp_path / "pre").steps == result.steps
    assert result.steps == result.decisions == len(agent.source)
    from starling.training.checkpoint import load_checkpoint

    fresh = make_agent("ranker-drrn", seed=1, **SMALL)
    fresh.load_weights(load_checkpoint(tmp_path / "pre" / "checkpoint.pt")["agent_state"])
    assert isinstance(fresh, RankerDRRN) and fresh.report()["ranker"]["trust"] == 1
    decision = walkthrough_demonstration(open_game(SOURCES[0])).steps[0].decision
    assert np.array_equal(fresh.ranker.scores(Episode(), decision), agent.ranker.scores(Episode(), decision))


def test_self_play_learns_from_its_own_best_episodes_and_resumes(tmp_path: Path) -> None:
    def run(out: Path, limit: int, resume: bool = False) -> bytes:
        agent = RankerDRRN(seed=0, **SMALL)
        found = pretrain(agent, ("BoilPasta",), "self-play", out, seed=0, max_steps=limit, resume=resume)
        assert found.finished and found.decisions == 0
        return (out / "progress.csv").read_bytes()

    straight = run(tmp_path / "one", FIRST_ROUND + 400)
    first = run(tmp_path / "two", FIRST_ROUND)
    assert len(first.splitlines()) == 2  # one round
    assert run(tmp_path / "two", FIRST_ROUND + 400, resume=True) == straight
    with pytest.raises(StarlingError, match="--resume"):
        run(tmp_path / "two", FIRST_ROUND + 400)


def test_self_play_leaves_solved_games_and_lengthens_episodes_that_find_nothing() -> None:
    names, rng = ("BoilPasta", "LeftAtTheOwl"), np.random.default_rng(0)
    own = SelfPlay(make_agent("random", seed=0), names, rng)
    own.scores[:] = 1.0, 0.99
    scores, won = own.round(2 * FIRST_ROUND)
    assert own.steps == FIRST_ROUND and len(scores) == len(won) > 0
    assert len(own.best.best) == 1  # only the game that was not solved was played
    assert own.limit == 1 and not own.finished(2 * FIRST_ROUND)
    own.scores[:] = 1.0
    assert own.finished(2 * FIRST_ROUND)


def test_best_episodes_drop_loops_and_what_follows_the_last_gain() -> None:
    best, agent = BestEpisodes(), make_agent("walkthrough", seed=0)
    rollout = GraphGames(("BoilPasta",)).rollout(1, lambda: 0)
    episodes, chosen = Episodes(), []
    rng = np.random.default_rng(0)
    script = ["look", "inventory"]  # change nothing: dropped as loops
    while not rollout.over[0]:
        seen = rollout.observations
        ((_, now),) = episodes.see(seen)
        looking = np.array([now.commands.index(script.pop())]) if script else None
        action = agent.act(seen, training=False, rng=rng) if looking is None else looking
        chosen.append(now.commands[int(action[0])])
        episodes.play(seen, action)
        rollout.step(action, lambda: 0)
    ((episode, points, maximum),) = episodes.finish(rollout.observations, [0])
    best.add(episode, points, maximum)
    ((score, kept),) = best.best.values()
    commands = [step.decision.commands[step.good[0]] for step in kept]
    assert score == 1 and commands[-1] == chosen[-1]
    assert "look" not in commands and "inventory" not in commands and set(commands) <= set(chosen)
    again = BestEpisodes()
    again.load_state_dict(best.state_dict())
    assert again.best == best.best


def test_commands_of_unknown_forms_lower_the_trust_in_the_ranker() -> None:
    agent = RankerDRRN(seed=0, **SMALL)
    agent.imitate([walkthrough_demonstration(open_game(name)) for name in SOURCES])
    known = Decision("", "", "", ("take cup", "look", "north", "put cup on shelf"))
    half = Decision("", "", "", ("take cup", "look", "focus on cup", "dunk cup into cup"))
    alien = Decision("", "", "", ("teleport to hall", "focus on cup", "dunk cup into cup"))
    assert agent.familiarity(known) == 1 > agent.familiarity(half) > agent.familiarity(alien) == 0


def test_a_control_group_that_scores_more_lowers_the_trust() -> None:
    def trust(guided: float, control: float, episodes: int) -> float:
        group = Control()
        for i in range(episodes):
            group.begin(0)
            score = guided if group.guided[0] else control
            group.end(0, "the game", score + 0.01 * (i % 3))
        again = Control()
        again.load_state_dict(group.state_dict())
        assert again.trust == group.trust
        return group.trust

    assert trust(0.0, 1.0, 0) == trust(0.5, 0.5, 80) == trust(0.9, 0.1, 80) == 1
    assert 1 > trust(0.4, 0.6, 16) > trust(0.4, 0.6, 80)
    assert trust(0.1, 0.9, 80) < 0.01


def test_without_trust_a_pretrained_agent_plays_as_an_untrained_one() -> None:
    """Commands that no source game has: the ranker has no say."""
    agents = [RankerDRRN(seed=0, **SMALL) for _ in range(2)]
    agents[1].imitate([walkthrough_demonstration(open_game(name)) for name in SOURCES])
    agents[1].familiarity.known = np.zeros(0, np.int64)
    scores = [play(agent, ("NumberForty", "FrostByMorning"), episodes=3) for agent in agents]
    assert (scores[0] == scores[1]).all()


def test_memories_of_small_rewards_decide_and_harmful_commands_are_avoided() -> None:
    # As in Zork I: at most 10 of 350 points were gained at a step, which is 0.29 on the scale of a whole game.
    agent = RankerDRRN(seed=0, **SMALL)
    agent.imitate([walkthrough_demonstration(open_game(name)) for name in SOURCES])
    agent.largest_gain, agent._trust = 10 / 35, np.ones(3)
    recalled = np.array([[0.02, np.nan], [0.01, np.nan], [-0.2, np.nan]])
    assert agent.memory_decides(recalled).tolist() == [True, False, False]
    agent._scores = [np.array([0.0, -1.0])] * 3
    agent._penalties = [np.zeros(2)] * 3
    best = agent.adjust_unseen(np.zeros((3, 2)), recalled).argmax(axis=1)
    assert best.tolist() == [0, 0, 1]


def test_a_resumed_target_run_equals_an_uninterrupted_one(tmp_path: Path) -> None:
    def run(out: Path, steps: int, resume: bool = False) -> list[str]:
        agent = RankerDRRN(seed=0, relearn=100, **SMALL)
        agent.imitate([walkthrough_demonstration(open_game(name)) for name in SOURCES])
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


def pretrain_command(out: Path, *words: str) -> dict[str, Any]:
    """What `starling train --pretrain imitation` prints as JSON."""
    usual = ["train", "--agent", "ranker-drrn", "--pretrain", "imitation", "--set", "members=1", "--out", str(out)]
    done = CliRunner().invoke(app, [*usual, "--json", *words])
    assert done.exit_code == 0, done.output
    told: dict[str, Any] = json.loads(done.output)
    return told


def test_the_command_pretrains_and_says_what_it_took(tmp_path: Path) -> None:
    told = pretrain_command(tmp_path / "pre", "--games", ",".join(SOURCES), "--set", "ranker_updates=5")
    assert told["method"] == "imitation" and told["finished"] and told["steps"] == told["decisions"] > 10


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
        ('method = "imitation"\nsteps = 9', "steps: required, except with method = 'imitation'"),
        ('method = "self-play"', "steps: required, except with method = 'imitation'"),
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


def test_a_teacher_of_tidying_wins_from_memory_alone_and_labels_what_others_get_into(tmp_path: Path) -> None:
    from starling.generation.sources import open_source
    from starling.training.teacher import Tidier, places_of

    names, choices = open_source(("tidying:3",), tmp_path)
    assert names == open_source(("tidying:3",), tmp_path)[0] and len(choices) > 1000
    for name in names:
        game = open_game(name)
        teacher, episode = Tidier(places_of(game.spec)), Episode()
        text, state = game.begin(game.scratch, None), game.beginning
        for _ in range(100):
            info = game.info(state)
            score = float(game.graph.score_of(state) or 0)
            decision = episode.see(info.description or "", info.inventory or "", info.admissible, text, score)
            episode.good = teacher.good(episode, decision)
            if not episode.good:
                break
            episode.play(episode.good[0])
            transition = game.transition(state, info.admissible[episode.good[0]])
            state, text = transition.after, transition.text
            if game.graph.ended.data[state]:
                break
        assert game.graph.score_of(state) == game.max_score
        again = replay(steps_of(step_data(episode.steps)))
        assert again.steps == episode.steps and again.exits == episode.exits and again.pairs == episode.pairs


def test_an_episode_is_remembered_as_it_was_seen() -> None:
    episode = Episode()
    kitchen, hall = "Kitchen\nA kitchen.", "Hall\nA hall."
    episode.see(kitchen, "You carry nothing.", ("take red cup", "go north", "look"), "Welcome.", 0)
    assert episode.untried_exits == 1 and episode.ways(lambda room: room is None) == {"go north"}
    episode.play(2)
    episode.see(kitchen, "You carry nothing.", ("take red cup", "go north", "look"), "Kitchen", 0)
    assert episode.unchanged["look"] == 1 and episode.last_gain == 0
    episode.play(0)
    episode.see(kitchen, "You carry a red cup.", ("put red cup on shelf", "go north"), "Taken.", 0)
    assert episode.carried == ["red cup"] and episode.places == {"shelf": "kitchen"}
    episode.play(1)
    episode.see(hall, "You carry a red cup.", ("put red cup in vase", "go south"), "Hall", 0)
    assert episode.exits["kitchen"] == {"go north": "hall"} and episode.came_from == "kitchen"
    episode.play(0)
    now = episode.see(hall, "You carry nothing.", ("go south",), "Done.", 2)
    assert episode.pairs == {("red cup", "vase"): 2} and episode.settled == {"red cup": 2} and episode.last_gain == 2
    assert now.last == ("put red cup in vase", "go north") and now.opening == "Welcome."


def test_pretraining_with_a_teacher_plays_its_rounds_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("tokenizers")
    monkeypatch.setattr(affinity, "EPOCHS", 1)  # what it learns about nouns is not the point here
    words = ["--labels", "teacher", "--games", "tidying:2", "--set", "ranker_updates=20", "--set", "further_updates=5"]
    told = pretrain_command(tmp_path / "pre", *words)
    assert told["rounds"] == 3 and told["finished"] and told["steps"] >= told["decisions"] > 50
    assert pretrain_command(tmp_path / "pre", *words, "--resume")["steps"] == told["steps"]


def test_an_expert_leads_to_a_win_from_wherever_random_play_gets() -> None:
    game = open_game("BoilPasta")
    expert, again, rng = Expert(game), Expert(game), np.random.default_rng(0)
    assert [game.info(game.beginning).admissible[i] for i in expert.good(game.graph.keys[game.beginning])]
    led = 0
    for _ in range(20):
        state = game.beginning
        for _ in range(8):
            options = list(game.info(state).transitions.values())
            state = options[rng.integers(len(options))].after if options else state
        strayed, length = state, 0
        while (good := expert.good(game.graph.keys[state])) and length < 40:
            state = list(game.info(state).transitions.values())[good[rng.integers(len(good))]].after
            length += 1
        assert not expert.good(game.graph.keys[strayed]) or full_win(game)(state)
        assert again.good(game.graph.keys[strayed]) == expert.good(game.graph.keys[strayed])
        led += full_win(game)(state)
    assert led >= 10
    assert expert.good(b"unknown") == ()


def test_dagger_with_an_expert_labels_the_agents_own_play_and_resumes(tmp_path: Path) -> None:
    sources = SOURCES[:2]

    def run(out: Path, resume: bool = False) -> tuple[bytes, int, int]:
        agent = RankerDRRN(seed=0, **SMALL)
        found = pretrain(agent, sources, "imitation", out, seed=0, labels="expert", resume=resume)
        assert found.finished and found.rounds == TEACHER_ROUNDS and found.episodes == 3 * len(sources)
        return (out / "progress.csv").read_bytes(), found.decisions, found.steps

    rows, decisions, steps = run(tmp_path / "one")
    assert 0 < decisions <= steps and len(rows.splitlines()) == 1 + TEACHER_ROUNDS
    assert run(tmp_path / "one", resume=True) == (rows, decisions, steps) == run(tmp_path / "two")
