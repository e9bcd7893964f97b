"""Training: from labelled structures to a potential.

``config`` what is asked; ``data`` structures and labels; ``units`` theirs; ``reference`` E0; ``scaling``, ``whitening``
and ``scaled_weights`` the units of energies, features and weights; ``finite_differences`` slopes of features;
``batches`` graphs of the training set; ``on_device`` energies and forces on an accelerator; ``loss``; ``optimizer``;
``schedule``; ``trainer`` the loop; ``refit`` the linear readout by least squares after it; ``ranks`` its processes;
``stopping`` signals; ``resume`` checkpoints; ``report``, ``pictures`` what was found; ``commented`` settings as text,
``first_config`` those for a data set; ``run`` all of it in order; ``several_runs`` that differ in a setting, ``seeds``
a committee, ``sizes`` a learning curve.
"""

from cace_runtime.train.config import TrainConfig, load_config
from cace_runtime.train.run import train

__all__ = ["TrainConfig", "load_config", "train"]
