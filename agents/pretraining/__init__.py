"""Pre-training of text encoders without labels."""
