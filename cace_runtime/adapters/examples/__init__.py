"""Scripts that the guides show: several systems in one torch-sim batch, and active learning."""
