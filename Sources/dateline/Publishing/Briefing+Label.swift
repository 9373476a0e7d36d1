import BriefingModel
import EDTF
import Publishing

extension Briefing {
  /// What the manifest of its site says of it: `Mali, January 2013 (edition of 10 January 2013, 2 drafts)`.
  var label: SiteLabel {
    let drafts = dispatches.count { $0.isDraft }
    let remarks = [
      edition.asOf.map { "edition of \($0.display(in: .english))" }, drafts > 0 ? counted(drafts, "draft") : nil,
    ].compactMap(\.self)
    let remark = remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
    return SiteLabel(audience: audience.rawValue, edition: settings.title + remark)
  }
}
