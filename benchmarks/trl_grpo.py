"""TRL's GRPOTrainer, with the games as its environments, trains a tiny language model from random weights on the CPU.

    python benchmarks/trl_grpo.py --game WalkHimCool --updates 60 --out runs/trl

The model has some ten thousand weights and a token for each call of the tool `act` with a command of the game, beside
those of a tokenizer that is trained on the game's texts; it generates such calls only. So it can begin without any
language, and what is learnt is which commands bring points. Prints the mean reward of episodes before and after, with
the 95% interval of their difference, and writes the trainer's log to OUT/log.json and the learning curve to
OUT/curve.png. The same arguments give the same numbers on the same machine.
"""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from starling.experiments.plots import save
from starling.integrations.trl import environment_factory, examples
from starling.library.catalog import open_game
from starling.states.playable import Playable

MARKS = (
    "<|endoftext|> <|im_start|> <|im_end|> <think> </think> <tool_call> </tool_call> <tool_response> </tool_response>"
).split()
VOCABULARY = 2_000
TURNS = 8
GENERATIONS = 8


def commands_of(game: Playable) -> list[str]:
    """The commands that are admissible somewhere on the walkthrough."""
    state, found = game.beginning, set[str]()
    for command in game.walkthrough:
        found |= set(game.info(state).admissible)
        state = game.transition(state, command).after
    return sorted(found)


def call_of(command: str) -> str:
    """As the chat template of Qwen 3 writes it."""
    call = {"name": "act", "arguments": {"command": command}}
    return f"<tool_call>\n{json.dumps(call)}\n</tool_call>"


def make_tokenizer(texts: list[str], calls: list[str]) -> Any:
    """With the chat template of Qwen 3, whose tool calls TRL reads, and one token for each call."""
    import tokenizers
    import trl
    from transformers import PreTrainedTokenizerFast

    level = tokenizers.pre_tokenizers.ByteLevel
    made = tokenizers.Tokenizer(tokenizers.models.BPE())
    made.pre_tokenizer, made.decoder = level(add_prefix_space=False), tokenizers.decoders.ByteLevel()
    trainer = tokenizers.trainers.BpeTrainer(
        vocab_size=VOCABULARY, special_tokens=MARKS, initial_alphabet=level.alphabet(), show_progress=False
    )
    made.train_from_iterator(texts, trainer)
    made.add_tokens([tokenizers.AddedToken(call, normalized=False) for call in calls])
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=made, eos_token="<|im_end|>", pad_token="<|endoftext|>", padding_side="left"
    )
    template = Path(trl.__file__).parent / "chat_templates" / "qwen3.jinja"
    tokenizer.chat_template = template.read_text("utf-8")
    return tokenizer


def make_model(tokenizer: Any, seed: int) -> Any:
    """Random weights."""
    import torch
    from transformers import Qwen3Config, Qwen3ForCausalLM

    torch.manual_seed(seed)
    config = Qwen3Config(
        vocab_size=len(tokenizer), hidden_size=32, intermediate_size=64, num_hidden_layers=2, head_dim=16,
        num_attention_heads=2, num_key_value_heads=1, max_position_embeddings=8_192, tie_word_embeddings=False,
    )  # fmt: skip
    return Qwen3ForCausalLM(config)


def interval(before: np.ndarray, after: np.ndarray) -> tuple[float, float]:
    """Of the difference of the means, by resampling episodes."""
    rng = np.random.default_rng(0)
    means = [rng.choice(rewards, (10_000, len(rewards))).mean(axis=1) for rewards in (after, before)]
    low, high = np.quantile(means[0] - means[1], [0.025, 0.975])
    return float(low), float(high)


def draw(means: list[float], before: float, path: Path) -> None:
    """The mean reward of each update's episodes, and of the five updates around it."""
    figure = Figure(figsize=(6, 3.6))
    panel = figure.subplots()
    panel.plot(range(1, len(means) + 1), means, color="0.75", label=f"an update's {GENERATIONS} episodes")
    smooth = [float(np.mean(means[max(i - 2, 0) : i + 3])) for i in range(len(means))]
    panel.plot(range(1, len(means) + 1), smooth, label="mean of five updates")
    panel.axhline(before, color="0.4", linestyle=":", label="untrained")
    panel.set(xlabel="updates", ylabel="mean reward (normalised score)")
    panel.set_ylim(bottom=0)
    panel.grid(alpha=0.3)
    panel.legend(fontsize="small")
    save(figure, path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--game", default="WalkHimCool")
    parser.add_argument("--updates", type=int, default=60)
    parser.add_argument("--episodes", type=int, default=48, help="before and after training")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, default=Path("runs/trl"))
    options = parser.parse_args()
    os.environ.setdefault("TRL_EXPERIMENTAL_SILENCE", "1")
    import torch
    from datasets import Dataset
    from trl.trainer.grpo_config import GRPOConfig
    from trl.trainer.grpo_trainer import GRPOTrainer

    torch.set_num_threads(1)
    game = open_game(options.game)
    calls = [call_of(command) for command in commands_of(game)]
    rows = examples(options.game, mode="free")
    tokenizer = make_tokenizer([game.spec.to_json(), rows[0]["prompt"][0]["content"]], calls)
    numbers = tokenizer.convert_tokens_to_ids(calls)
    others = sorted(set(range(len(tokenizer))) - set(numbers))
    rewards: list[float] = []

    def record(environments: list[Any], **_: Any) -> list[float | None]:
        """Adds nothing to what the environments give."""
        rewards.extend(environment.get_reward() for environment in environments)
        return [0.0] * len(environments)

    environments: Any = environment_factory("free", TURNS)  # its own type is private

    def trainer(model: Any, updates: int, learning_rate: float) -> Any:
        return GRPOTrainer(
            model=model,
            reward_funcs=record,
            train_dataset=Dataset.from_list(rows * GENERATIONS),
            environment_factory=environments,
            processing_class=tokenizer,
            args=GRPOConfig(
                str(options.out), use_cpu=True, bf16=False, gradient_checkpointing=False, seed=options.seed,
                save_strategy="no", report_to=[], logging_steps=1, disable_tqdm=True, max_steps=updates,
                per_device_train_batch_size=GENERATIONS, num_generations=GENERATIONS, max_completion_length=6_000,
                max_tool_calling_iterations=TURNS, learning_rate=learning_rate, lr_scheduler_type="constant", beta=0.0,
                generation_kwargs={"suppress_tokens": others, "eos_token_id": numbers},
            ),
        )  # fmt: skip

    def measure(model: Any) -> np.ndarray:
        """Rewards of episodes by the model as it is."""
        rewards.clear()
        trainer(model, options.episodes // GENERATIONS, 0.0).train()
        return np.array(rewards)

    model = make_model(tokenizer, options.seed)
    before = measure(model)
    print(f"before: {before.mean():.3f}", flush=True)
    training = trainer(model, options.updates, 3e-3)
    rewards.clear()
    training.train()
    means = np.array(rewards).reshape(-1, GENERATIONS).mean(axis=1).tolist()
    after = measure(model)
    low, high = interval(before, after)
    (options.out / "log.json").write_text(json.dumps(training.state.log_history, indent=1) + "\n", "utf-8")
    draw(means, float(before.mean()), options.out / "curve.png")
    print(
        f"{game.id}, {len(calls)} commands, {options.updates} updates of {GENERATIONS} episodes: "
        f"reward {before.mean():.3f} before, {after.mean():.3f} after, difference {low:+.3f} to {high:+.3f}"
    )


if __name__ == "__main__":
    main()
