import BriefingModel
import EDTF
import Testing

@testable import SiteRendering

@Suite("claims.csv")
struct ClaimsTableTests {
  @Test("It has a line for each claim, and every line ends in CR and LF")
  func lines() throws {
    var briefing = try Sample.briefing()
    var claim = briefing.dispatches[0].body.claims[0]
    claim.audience = Sample.traore
    claim.date = try Sample.date("2013-01-10~")
    claim.stance = .contradicts
    claim.confidence = .low
    claim.credibility = 3
    claim.marking = .amber
    briefing.dispatches[0].body.claims[0] = claim
    #expect(
      try Site(briefing).page("claims/claims.csv") == """
        dispatch,block,id,path,speaker,speaker-name,audience,audience-name,via,via-name,source,source-name,published,\
        event,event-name,date,measure,value,unit,stance,manner,confidence,credibility,\
        origins,single-source,marking,text\r
        france-24,b1,,dispatches/france-24.html#b1,mujao,MUJAO,,,afp,AFP,reuters,Reuters,2013-01-12,\
        konna-seizure,Rebels take Konna,,attackers,900..1100,fighters,,quotation,,,afp,true,CLEAR,“We hold all of it.”\r
        dw,b2,attackers,dispatches/dw.html#b2,un-diplomats,UN diplomats,traore,Dioncounda Traoré,,,dw,Deutsche Welle,\
        2013-01-11,konna-seizure,Rebels take Konna,2013-01-10~,attackers,1200,fighters,contradicts,paraphrase,low,3,\
        afp,,AMBER,"About 1,200 fighters were near the city."\r

        """)
  }

  @Test("A briefing without claims has the names of the columns")
  func empty() throws {
    var briefing = try Sample.briefing()
    briefing.dispatches = []
    #expect(try Site(briefing).page("claims/claims.csv") == ClaimsTable.columns.joined(separator: ",") + "\r\n")
  }

  @Test(
    "A cell that a spreadsheet would take for a formula is text",
    arguments: [
      ("=1+1", "'=1+1"), ("+1 (555) 0100", "'+1 (555) 0100"), ("-5..10", "'-5..10"), ("-0044-03-15", "'-0044-03-15"),
      ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""),
      ("=HYPERLINK(\"https://a.b\",1)", "\"'=HYPERLINK(\"\"https://a.b\"\",1)\""), (" =1", "' =1"),
      ("\u{A0}\u{FEFF}\u{200B}=1", "'\u{A0}\u{FEFF}\u{200B}=1"), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"),
      ("＠a", "'＠a"), ("'=1", "''=1"), ("' -x", "'' -x"), ("-", "'-"), ("-1,200", "\"'-1,200\""), ("-1.", "'-1."),
      ("--1", "'--1"), ("-١", "'-١"), ("-1e5", "'-1e5"),
    ])
  func formulas(text: String, written: String) { #expect(cell(text) == written) }

  @Test(
    "Any other cell stands as it is, in quotation marks where it has to",
    arguments: [
      ("", ""), ("-5", "-5"), ("+12.50", "+12.50"), ("1,200", "\"1,200\""), ("“No,” he said", "\"“No,” he said\""),
      ("a \"b\" c", "\"a \"\"b\"\" c\""), ("'We hold it'", "'We hold it'"), ("a=b", "a=b"), ("..10", "..10"),
      ("two\nlines", "\"two\nlines\""), ("  ", "  "), ("’tis", "’tis"), ("—", "—"), ("killed;=1+1", "\"killed;=1+1\""),
      ("a\t=1", "\"a\t=1\""),
    ])
  func texts(text: String, written: String) { #expect(cell(text) == written) }

  private func cell(_ text: String) -> String {
    var writer = CSVWriter()
    writer.cell(text)
    var bytes: [UInt8] = []
    writer.end(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
