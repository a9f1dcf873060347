// The way forward of one sample through dense layers: what each layer gives, A = f(XW + b).
(layers, input) => {
  // The normal distribution function by its series: G. Marsaglia, "Evaluating the normal distribution" (2004).
  const normal = z => {
    if (Math.abs(z) > 8) { return z > 0 ? 1 : 0; }
    let sum = z, term = z;
    for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) { term *= z * z / odd; sum += term; }
    return 0.5 + sum * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  };
  const sigmoid = z => 1 / (1 + Math.exp(-z));
  const functions = {
    "identity": z => z,
    "step": z => z > 0 ? 1 : 0,
    "sigmoid": sigmoid,
    "tanh": Math.tanh,
    "ReLU": z => z > 0 ? z : 0,
    "leaky ReLU": (z, leak) => z > 0 ? z : leak * z,
    "ELU": (z, scale) => z > 0 ? z : scale * Math.expm1(z),
    "softplus": z => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
    "GELU": z => z * normal(z),
    "SiLU": z => z * sigmoid(z)
  };
  let before = input;
  return layers.map(layer => {
    const weight = (from, to) => layer.numbers[from * layer.neurons + to];
    before = Array.from({length: layer.neurons}, (_, to) => {
      const z = before.reduce((sum, x, from) => sum + x * weight(from, to), 0) + weight(before.length, to);
      return functions[layer.activation](z, layer.parameter);
    });
    return before;
  });
}
