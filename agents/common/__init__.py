"""Code that several agents share: replay buffer, exploration bonus, scene memory, batches of transitions.

- `state_index`: integer ids of texts, states, scenes and slots, on which the others build.
- `memory`, `exploration`, `hidden_state` and `evaluation_history`: the parts of `memory_drrn`; `replay`: its buffer.
- `text_vector_cache`, `optimiser_step`, `devices`, `seeding`, `commands`: small tools; `batches`: for `objectives`.
"""
