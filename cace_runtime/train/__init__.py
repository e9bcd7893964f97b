"""Training: from labelled structures to a potential.

``config`` what is asked; ``data`` structures and labels; ``reference`` E0; ``scaling`` units of the weights;
``batches`` graphs of the training set; ``loss``; ``schedule``; ``trainer`` the loop; ``resume`` checkpoints;
``report`` tables and pictures; ``first_config`` a commented config for a data set; ``series`` several runs,
``seeds`` a committee, ``sizes`` a learning curve.
"""

from cace_runtime.train.config import TrainConfig, load_config
from cace_runtime.train.run import train

__all__ = ["TrainConfig", "load_config", "train"]
