"""A tiny causal language model with random weights, for tests."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parent.parent
READ = ("starling/dialogue/prompts/*.md", "games/egg-at-four-thousand/game.json", "games/last-stop-first/game.json")
"""What the tokenizer is trained on: it makes of a prompt a quarter of its bytes."""


def small_lm(folder: Path) -> Path:
    """Write a Llama model of some ten thousand weights and its tokenizer to a folder."""
    import torch
    import transformers
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    tokens = Tokenizer(models.BPE())
    tokens.pre_tokenizer, tokens.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False), decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=1000, special_tokens=["<end>"], initial_alphabet=alphabet, show_progress=False
    )
    tokens.train_from_iterator([path.read_text("utf-8") for name in READ for path in sorted(ROOT.glob(name))], trainer)
    transformers.PreTrainedTokenizerFast(tokenizer_object=tokens, eos_token="<end>").save_pretrained(folder)
    with torch.random.fork_rng():
        torch.manual_seed(0)
        config = transformers.LlamaConfig(
            vocab_size=1000,
            hidden_size=16,
            intermediate_size=32,
            num_hidden_layers=2,
            num_attention_heads=2,
            max_position_embeddings=4096,
            initializer_range=0.5,
        )
        transformers.LlamaForCausalLM(config).save_pretrained(folder)
    return folder
