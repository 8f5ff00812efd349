"""Pre-training, one module for each method: `self_supervised` trains text encoders without labels."""
