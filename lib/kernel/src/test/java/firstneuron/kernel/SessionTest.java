package firstneuron.kernel;

class SessionTest {}
