import BriefingModel
import Mustache

extension SiteContext {
  /// A relation as the page of the actor shows it whose record states it.
  func relation(_ relation: Actor.Relation) -> Value {
    [.type: .text(relation.type), .actor: reference(relation.actor), .dispatch: attestation(of: relation)]
  }

  /// A relation as the page of the other actor shows it: who has it to whom, for it may not hold the other way round.
  func tie(_ tie: Ties.Tie, to actor: RecordReference) -> Value {
    [
      .type: .text(tie.relation.type), .actor: reference(RecordReference(.actor, tie.holder)), .to: reference(actor),
      .dispatch: attestation(of: tie.relation),
    ]
  }

  private func attestation(of relation: Actor.Relation) -> Value {
    relation.dispatch.map { .object(reference(toDispatch: $0)) } ?? .none
  }
}
