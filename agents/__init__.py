"""The agents that come with STARLING, one file each.

- `drrn`, `memory_drrn`, `actor_critic`, `ppo`, `llm`, `llm_prior`, `random`, `walkthrough`: the agents. Their interface
  is `starling.training.agent`.
- `encoders`: text encoders, for any of them; `objectives` and `pretraining` train encoders without labels;
  `representations` compares encoders.
- `priors`: priors over commands, for `llm_prior`; `common`: what several agents share.
"""
