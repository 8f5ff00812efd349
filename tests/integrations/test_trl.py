"""The environment that TRL's GRPOTrainer makes, resets, calls as a tool, and asks for its reward."""

# pyright: reportMissingImports=false
from __future__ import annotations

import inspect
import json
import pickle
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from starling.integrations.trl import OVER, GameEnvironment, environment_factory, examples
from starling.library.catalog import open_game


def tools_of(environment: object) -> list[str]:
    """The methods that TRL 1.16 offers to the model: public ones of the class, without reset and get_reward."""
    members = inspect.getmembers(type(environment), predicate=inspect.isfunction)
    return [name for name, _ in members if not name.startswith("_") and name not in ("reset", "get_reward")]


def test_a_rollout_that_follows_the_walkthrough_earns_the_whole_reward() -> None:
    environment = pickle.loads(pickle.dumps(environment_factory("free")))()
    (row,) = examples("BoilPasta", mode="free")
    assert "<game>" in environment.reset(**row) and environment.get_reward() == 0
    answers = [environment.act(command) for command in open_game("BoilPasta").walkthrough]
    assert environment.get_reward() == 1 and answers[-1].endswith(OVER)
    assert environment.act("look") == OVER and environment.get_reward() == 1
    environment.reset(**row)
    assert environment.get_reward() == 0


def test_bad_calls_use_up_turns() -> None:
    environment = GameEnvironment("choose", max_turns=3)
    assert environment.act("look") == OVER  # before the first reset
    environment.reset(**examples("BoilPasta")[0])
    wrong: Any = 7
    answers = [environment.act(command) for command in ("fly", "x" * 100_000, wrong)]
    assert all("Possible commands" in answer for answer in answers) and answers[2].endswith(OVER)


def test_the_model_is_offered_one_tool() -> None:
    environment = GameEnvironment()
    assert tools_of(environment) == ["act"]
    transformers = pytest.importorskip("transformers", reason="the extra `trl` is not installed")
    schema = transformers.utils.get_json_schema(environment.act)["function"]
    assert schema["name"] == "act" and list(schema["parameters"]["properties"]) == ["command"]


def test_examples_are_games_times_seeds() -> None:
    rows = examples(seeds=(0, 1))
    assert len(rows) == 150 and rows[0]["prompt"][0]["role"] == "system"
    assert {row["seed"] for row in rows} == {0, 1}


def test_the_trainer_plays_games_to_their_end_and_takes_a_step(tmp_path: Path) -> None:
    trl = pytest.importorskip("trl", reason="the extra `trl` is not installed")
    datasets = pytest.importorskip("datasets", reason="the extra `trl` is not installed")
    tokenizer = bytes_of_qwen(Path(trl.__file__).parent / "chat_templates" / "qwen3.jinja")
    model = knows_the_walkthrough(tokenizer)
    settings: dict[str, Any] = {"per_device_train_batch_size": 2, "num_generations": 2, "max_steps": 1, "report_to": []}
    trainer = trl.GRPOTrainer(
        model=model,
        train_dataset=datasets.Dataset.from_list(examples("BoilPasta")),
        environment_factory=environment_factory("choose"),
        processing_class=tokenizer,
        args=trl.GRPOConfig(str(tmp_path), use_cpu=True, save_strategy="no", max_completion_length=16_000, **settings),
    )
    trainer.train()
    assert [environment.get_reward() for environment in trainer.environments] == [1, 1]
    assert trainer.state.log_history[0]["reward"] == 1


@pytest.mark.long
def test_the_example_trains_a_model_from_random_weights(tmp_path: Path) -> None:
    pytest.importorskip("trl", reason="the extra `trl` is not installed")
    script = Path(__file__).parents[2] / "benchmarks" / "trl_grpo.py"
    words = ["--updates", "2", "--episodes", "8", "--out", str(tmp_path)]
    run = subprocess.run([sys.executable, str(script), *words], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    last = run.stdout.splitlines()[-1]
    assert re.search(r"2 updates of 8 episodes: reward [\d.]+ before, [\d.]+ after, difference", last)
    log = json.loads((tmp_path / "log.json").read_text())
    assert [row["step"] for row in log if "reward" in row] == [1, 2]
    assert (tmp_path / "curve.png").read_bytes().startswith(b"\x89PNG")


def bytes_of_qwen(template: Path) -> Any:
    """A tokenizer of bytes with the marks and the template of Qwen 3, whose tool calls TRL reads."""
    import tokenizers
    from transformers import PreTrainedTokenizerFast

    marks = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<think>", "</think>", "<tool_call>", "</tool_call>"]
    marks += ["<tool_response>", "</tool_response>"]
    level = tokenizers.pre_tokenizers.ByteLevel
    vocabulary = {text: number for number, text in enumerate([*marks, *sorted(level.alphabet())])}
    made = tokenizers.Tokenizer(tokenizers.models.BPE(vocab=vocabulary, merges=[]))
    made.pre_tokenizer, made.decoder = level(add_prefix_space=False), tokenizers.decoders.ByteLevel()
    made.add_special_tokens(marks[:3])
    made.add_tokens(marks[3:])
    ends = {"eos_token": "<|im_end|>", "pad_token": "<|endoftext|>", "padding_side": "left"}
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=made, **ends)
    tokenizer.chat_template = template.read_text("utf-8")
    return tokenizer


def knows_the_walkthrough(tokenizer: Any) -> Any:
    """A tiny model that answers with the n-th command after n responses of the tool."""
    import torch
    from transformers import Qwen3Config, Qwen3ForCausalLM

    commands = [*open_game("BoilPasta").walkthrough]
    sizes: dict[str, Any] = {"hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1, "head_dim": 8}
    heads: dict[str, Any] = {"num_attention_heads": 2, "num_key_value_heads": 1, "max_position_embeddings": 32_768}

    base: Any = Qwen3ForCausalLM

    class Model(base):
        def generate(self, input_ids: Any, **_: Any) -> Any:
            rows = []
            for row in input_ids:
                # The system prompt of the template names no responses.
                turn = tokenizer.decode(row).count("<tool_response>")
                call = (
                    json.dumps({"name": "act", "arguments": {"command": commands[turn]}})
                    if turn < len(commands)
                    else ""
                )
                said = f"<tool_call>\n{call}\n</tool_call>" if call else "Done."
                rows.append(torch.tensor(tokenizer(f"{said}<|im_end|>")["input_ids"]))
            said_rows = torch.nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=tokenizer.pad_token_id)
            return torch.cat([input_ids, said_rows], dim=1)

    return Model(Qwen3Config(vocab_size=len(tokenizer), **sizes, **heads))
