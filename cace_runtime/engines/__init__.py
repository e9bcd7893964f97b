"""Engines that run the potential unchanged, each in a folder of its own; what they need is an extra of the package."""
