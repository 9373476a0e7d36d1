struct ReferenceCheck { init(_ s: UnsafeBufferPointer<UInt8>, limits: Limits) {}; func run() throws(Refusal) {} }
