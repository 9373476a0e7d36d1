extension SourceLocator {
  /// Finds the next text in brackets that goes on with some bytes, from its closing bracket on, but is no link.
  mutating func lostLink(_ piece: [UInt8]) -> SourceToken.Bracket? {
    next { [bytes] token in
      guard case .bracket(let bracket) = token, bytes.holds(piece, at: bracket.text.upperBound) else { return nil }
      guard let destination = bracket.destination, !piece.contains(Byte.space) else { return bracket }
      // What is closed is a link, unless another stands within it.
      let isClosed = destination.upperBound < bytes.count && bytes[destination.upperBound] == Byte.closingParenthesis
      return isClosed && bracket.label != nil ? nil : bracket
    }
  }

  /// Finds the next text in brackets whose label, in brackets too, nothing defines.
  mutating func undefinedLabel(_ piece: [UInt8]) -> SourceToken.Bracket? {
    let definitions = knownDefinitions()
    return next { [bytes] token in
      guard case .bracket(let bracket) = token, bytes.holds(piece, at: bracket.text.upperBound),
        let label = bracket.label, definitions.destinations(for: bytes[label]).isEmpty
      else { return nil }
      return bracket
    }
  }

  /// Finds the next text that stands in brackets.
  mutating func bracket(around inner: ArraySlice<UInt8>) -> Range<Int>? {
    next { [bytes] token in
      guard case .bracket(let bracket) = token, bracket.text.count == inner.count,
        bytes.holds(inner, at: bracket.text.lowerBound)
      else { return nil }
      return bracket.text
    }
  }

  /// Finds the next text in brackets that would refer to a footnote, if anything defined one under that label.
  mutating func undefinedFootnote(_ label: ArraySlice<UInt8>) -> Range<Int>? {
    knownDefinitions().destinations(for: label).isEmpty ? bracket(around: label) : nil
  }

  /// Returns the label that is defined and nearest to one that is not.
  mutating func nearestLabel(to label: String) -> String? {
    knownDefinitions().nearest(to: label)
  }
}
