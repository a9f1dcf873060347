"""Trains the benchmark's networks with numpy or PyTorch, and measures the machine's limit: the products alone.

Called by firstneuron.bench, which says what is trained and where the samples are, and reads the answer: one line of JSON.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time

import numpy


class Numpy:
    """A network as its formulas are written: a line for each, and a new array for each result."""

    def __init__(self, options: argparse.Namespace, x: numpy.ndarray, targets: numpy.ndarray):
        self.options, self.x, self.targets = options, x, targets
        self.random = numpy.random.default_rng(1)
        sizes = options.sizes
        self.weights = [
            self.random.normal(0, (2 / inputs) ** 0.5, (inputs, outputs)) for inputs, outputs in zip(sizes, sizes[1:])
        ]
        self.biases = [numpy.zeros(outputs) for outputs in sizes[1:]]

    def train(self, epochs: int) -> float:
        count, size = len(self.x), self.options.batch
        loss = 0.0
        for _ in range(epochs):
            if size >= count:
                loss = self.update(self.x, self.targets)
            else:
                order = self.random.permutation(count)
                for start in range(0, count, size):
                    batch = order[start : start + size]
                    loss += self.update(self.x[batch], self.targets[batch])
        return loss

    def forward(self, x: numpy.ndarray) -> list[numpy.ndarray]:
        activations = [x]
        for weights, bias in zip(self.weights, self.biases):
            z = activations[-1] @ weights + bias
            if self.options.sigmoid:
                z = 1 / (1 + numpy.exp(-z))
            elif weights is not self.weights[-1]:
                z = numpy.maximum(z, 0)
            activations.append(z)
        return activations

    def update(self, x: numpy.ndarray, targets: numpy.ndarray) -> float:
        activations = self.forward(x)
        output = activations[-1]
        if self.options.sigmoid:
            error = output - targets
            loss = (error * error).sum() / error.size
            dz = 2 / error.size * error * output * (1 - output)
        else:
            shifted = output - output.max(axis=1, keepdims=True)
            exponentials = numpy.exp(shifted)
            sums = exponentials.sum(axis=1, keepdims=True)
            loss = ((numpy.log(sums) - shifted) * targets).sum() / len(x)
            dz = (exponentials / sums - targets) / len(x)
        for layer in range(len(self.weights) - 1, -1, -1):
            a, weights = activations[layer], self.weights[layer]
            dw, db = a.T @ dz, dz.sum(axis=0)
            if layer > 0:
                dz = (dz @ weights.T) * (a * (1 - a) if self.options.sigmoid else a > 0)
            weights -= self.options.rate * dw
            self.biases[layer] -= self.options.rate * db
        return loss

    def right(self) -> float:
        return float((self.forward(self.x)[-1].argmax(axis=1) == self.targets.argmax(axis=1)).mean())


class NumpyInPlace(Numpy):
    """The same as somebody writes it who counts the arrays: results go into what is there."""

    def __init__(self, options: argparse.Namespace, x: numpy.ndarray, targets: numpy.ndarray):
        super().__init__(options, x, targets)
        self.weight_gradients = [numpy.empty_like(weights) for weights in self.weights]

    def forward(self, x: numpy.ndarray) -> list[numpy.ndarray]:
        activations = [x]
        for weights, bias in zip(self.weights, self.biases):
            z = activations[-1] @ weights
            z += bias
            if self.options.sigmoid:
                numpy.negative(z, out=z)
                numpy.exp(z, out=z)
                z += 1
                numpy.reciprocal(z, out=z)
            elif weights is not self.weights[-1]:
                numpy.maximum(z, 0, out=z)
            activations.append(z)
        return activations

    def update(self, x: numpy.ndarray, targets: numpy.ndarray) -> float:
        activations = self.forward(x)
        output = activations[-1]
        if self.options.sigmoid:
            dz = output - targets
            loss = numpy.vdot(dz, dz) / dz.size
            dz *= 2 / dz.size
            dz *= output * (1 - output)
        else:
            output -= output.max(axis=1, keepdims=True)
            dz = numpy.exp(output)
            sums = dz.sum(axis=1, keepdims=True)
            loss = (numpy.log(sums).sum() - numpy.vdot(output, targets)) / len(x)
            dz /= sums
            dz -= targets
            dz /= len(x)
        for layer in range(len(self.weights) - 1, -1, -1):
            a, weights, dw = activations[layer], self.weights[layer], self.weight_gradients[layer]
            numpy.matmul(a.T, dz, out=dw)
            dw *= self.options.rate
            db = dz.sum(axis=0)
            db *= self.options.rate
            if layer > 0:
                dz = dz @ weights.T
                dz *= a * (1 - a) if self.options.sigmoid else a > 0
            weights -= dw
            self.biases[layer] -= db
        return loss


class Limit(NumpyInPlace):
    """What OpenBLAS needs for the products of an update, into arrays that are there already, and for nothing else."""

    def __init__(self, options: argparse.Namespace, x: numpy.ndarray, targets: numpy.ndarray):
        super().__init__(options, x, targets)
        size = min(options.batch, len(x))
        self.updates = -(-len(x) // size)
        self.activations = [numpy.ones((size, width)) for width in options.sizes]
        self.gradients = [numpy.ones((size, width)) for width in options.sizes]

    def train(self, epochs: int) -> float:
        for _ in range(epochs * self.updates):
            for layer, weights in enumerate(self.weights):
                numpy.matmul(self.activations[layer], weights, out=self.gradients[layer + 1])
            for layer in reversed(range(len(self.weights))):
                dz = self.gradients[layer + 1]
                numpy.matmul(self.activations[layer].T, dz, out=self.weight_gradients[layer])
                if layer > 0:
                    numpy.matmul(dz, self.weights[layer].T, out=self.gradients[layer])
        return 0.0


class Torch:
    """PyTorch's own layers, losses and stochastic gradient descent."""

    def __init__(self, options: argparse.Namespace, x: numpy.ndarray, targets: numpy.ndarray):
        import torch

        torch.set_num_threads(options.threads)
        torch.manual_seed(1)
        torch.set_default_dtype(torch.float64)
        self.torch, self.options = torch, options
        self.x = torch.from_numpy(x)
        self.targets = torch.from_numpy(targets if options.sigmoid else targets.argmax(axis=1))
        layers = []
        for inputs, outputs in zip(options.sizes, options.sizes[1:]):
            layers += [torch.nn.Linear(inputs, outputs), torch.nn.Sigmoid() if options.sigmoid else torch.nn.ReLU()]
        self.network = torch.nn.Sequential(*(layers if options.sigmoid else layers[:-1]))
        self.loss = torch.nn.MSELoss() if options.sigmoid else torch.nn.CrossEntropyLoss()
        self.rule = torch.optim.SGD(self.network.parameters(), lr=options.rate)

    def train(self, epochs: int) -> float:
        count, size = len(self.x), self.options.batch
        loss = 0.0
        for _ in range(epochs):
            if size >= count:
                loss = self.update(self.x, self.targets)
            else:
                for batch in self.torch.randperm(count).split(size):
                    loss += self.update(self.x[batch], self.targets[batch])
        return loss

    def update(self, x, targets) -> float:
        self.rule.zero_grad()
        loss = self.loss(self.network(x), targets)
        loss.backward()
        self.rule.step()
        return loss.item()

    def right(self) -> float:
        with self.torch.no_grad():
            return float((self.network(self.x).argmax(dim=1) == self.targets).double().mean())


PEERS = {"numpy": Numpy, "numpy-in-place": NumpyInPlace, "torch": Torch, "limit": Limit}


def version(library: str) -> str:
    if library == "torch":
        import torch

        return torch.__version__
    return numpy.__version__


def seconds_of_a_call(peer, epochs: int, seconds: float) -> float:
    """The mean over as many calls as fit into the time."""
    calls = 0
    begin = time.perf_counter()
    while (passed := time.perf_counter() - begin) < seconds or calls == 0:
        peer.train(epochs)
        calls += 1
    return passed / calls


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library", choices=PEERS)
    parser.add_argument("--sizes", type=lambda text: [int(size) for size in text.split("-")], required=True)
    parser.add_argument("--batch", type=int, required=True)
    parser.add_argument("--rate", type=float, required=True)
    parser.add_argument("--sigmoid", action="store_true", help="sigmoids and squared error, else ReLU and softmax")
    parser.add_argument("--samples", required=True, help="a file of doubles: all features, then all targets")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=1, help="epochs of one call")
    parser.add_argument("--warm-ups", type=int, default=3)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2)
    parser.add_argument("--check", type=int, help="train so many epochs and tell the share of right answers instead")
    options = parser.parse_args(arguments)
    numbers = numpy.fromfile(options.samples)
    inputs, outputs = options.sizes[0], options.sizes[-1]
    count = len(numbers) // (inputs + outputs)
    x = numbers[: count * inputs].reshape(count, inputs)
    peer = PEERS[options.library](options, x, numbers[count * inputs :].reshape(count, outputs))
    if options.check:
        peer.train(options.check)
        answer = {"right": peer.right()}
    else:
        for _ in range(options.warm_ups):
            seconds_of_a_call(peer, options.epochs, options.seconds)
        runs = [seconds_of_a_call(peer, options.epochs, options.seconds) for _ in range(options.runs)]
        answer = {"seconds": statistics.median(runs)}
    print(json.dumps({"version": version(options.library), **answer}))


if __name__ == "__main__":
    main(sys.argv[1:])
