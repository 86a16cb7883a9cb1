"""The mathematics of neural networks: layers, losses, gradients and how they train."""

from playground.engine.activations import ACTIVATIONS, make_activation
from playground.engine.evaluation import Evaluation, evaluate
from playground.engine.initializers import INITIALIZERS, make_initializer
from playground.engine.losses import LOSSES, Loss, make_loss
from playground.engine.network import LayerTrace, Network
from playground.engine.optimizer import Optimizer, OptimizerState
from playground.engine.optimizers import OPTIMIZERS, make_optimizer
from playground.engine.options import TrainingOptions
from playground.engine.regularizers import PENALTIES
from playground.engine.schedules import SCHEDULES, Schedule, make_schedule
from playground.engine.trainer import Trainer, TrainerState

__all__ = [
    "ACTIVATIONS",
    "INITIALIZERS",
    "LOSSES",
    "OPTIMIZERS",
    "PENALTIES",
    "SCHEDULES",
    "Evaluation",
    "LayerTrace",
    "Loss",
    "Network",
    "Optimizer",
    "OptimizerState",
    "Schedule",
    "Trainer",
    "TrainerState",
    "TrainingOptions",
    "evaluate",
    "make_activation",
    "make_initializer",
    "make_loss",
    "make_optimizer",
    "make_schedule",
]
