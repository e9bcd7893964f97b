"""Training: from labelled structures to a potential.

``run`` is all of it in order, told to a ``listener``: ``prepare`` what the epochs begin with, ``trainer`` the loop and
its ``progress``, ``validation`` which weights are best, ``best_weights`` what it ends with, ``output`` what it leaves
in a folder.

What is asked: ``config``, read from a ``config_file``; ``commented`` its settings as text, ``first_config`` those for a
data set. Structures: ``data`` reads them as ``samples``, ``isolated_atoms`` apart and ``split``, with ``units`` and
``data_tables`` of their labels; ``reference`` E0, ``batches`` their graphs. Weights: ``scaling``, ``whitening`` and
``scaled_weights`` the units of energies, features and weights, ``constants`` of a model that the data decide,
``rounding`` of what is measured, ``finite_differences`` slopes of features, ``mean_energy`` and ``small_start`` where a
network starts. Steps: ``loss``, ``optimizer``, ``schedule``; ``on_device`` energies and forces
on an accelerator; ``ranks`` its processes; ``stopping`` signals; ``run_state`` checkpoints, and ``resume`` what may
change when they go on. After them: ``refit`` the linear readout by ``least_squares`` of ``linear_rows``, and
``last_layer_covariance``, the uncertainty, which ``stored_uncertainty`` puts into the file; ``report``, ``pictures``,
``tensorboard`` what was found. ``several_runs`` that differ in a setting: ``seeds`` a committee, ``sizes`` a
``learning_curve``.
"""

from cace_runtime.train.config import TrainConfig
from cace_runtime.train.config_file import load_config
from cace_runtime.train.run import train

__all__ = ["TrainConfig", "load_config", "train"]
