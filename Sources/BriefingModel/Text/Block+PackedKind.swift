extension Block.Kind {
  /// The kind as one number, which takes up a quarter of the room: what it is in the lowest four bits, above them which.
  var packed: UInt32 {
    switch self {
    case .paragraph: 0
    case .list: 1
    case .listItem: 2
    case .quote: 3
    case .code: 4
    case .table: 5
    case .thematicBreak: 6
    case .footnotes: 7
    case .other: 8
    case .note: 9
    case .internalNote: 10
    case .heading(let level): 11 | UInt32(truncatingIfNeeded: level) << 4
    case .claim(let position): 12 | UInt32(truncatingIfNeeded: position) << 4
    case .alert(.tip): 13
    case .alert(.important): 13 | 1 << 4
    case .alert(.warning): 13 | 2 << 4
    case .alert(.caution): 13 | 3 << 4
    }
  }

  /// The kind that was made one number.
  init(packed: UInt32) {
    let number = Int(packed >> 4)
    switch packed & 0xF {
    case 0: self = .paragraph
    case 1: self = .list
    case 2: self = .listItem
    case 3: self = .quote
    case 4: self = .code
    case 5: self = .table
    case 6: self = .thematicBreak
    case 7: self = .footnotes
    case 9: self = .note
    case 10: self = .internalNote
    case 11: self = .heading(number)
    case 12: self = .claim(number)
    case 13: self = .alert(number == 0 ? .tip : number == 1 ? .important : number == 2 ? .warning : .caution)
    default: self = .other
    }
  }
}
