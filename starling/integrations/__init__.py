"""The games in the tools with which people train and measure language models; each file needs the extra of its name.

All of them play through `starling.dialogue`.
"""
