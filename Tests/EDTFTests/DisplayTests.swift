import EDTF
import Testing

@Suite("A date in words")
struct DisplayTests {
  static let english: [(String, String)] = [
    ("2013-01-10", "10 January 2013"),
    ("2013-01", "January 2013"),
    ("2013", "2013"),
    ("0000", "1 BC"),
    ("-0043-03-15", "15 March 44 BC"),
    ("Y17000", "17000"),
    ("2013-01~", "about January 2013"),
    ("2012-03?", "March 2012 (uncertain)"),
    ("2012-03%", "about March 2012 (uncertain)"),
    ("201X", "2010s"),
    ("20XX", "between 2000 and 2099"),
    ("2013-01-XX", "some day in January 2013"),
    ("2013-XX", "some month in 2013"),
    ("2013-XX-XX", "some day in 2013"),
    ("2013-21", "spring 2013"),
    ("2013-24~", "about winter 2013"),
    ("2013-30", "summer 2013 (southern hemisphere)"),
    ("2013-33", "first quarter of 2013"),
    ("2013-41", "second half of 2013"),
    ("2012-03/2012-04", "March–April 2012"),
    ("2013-01-10/2013-01-12", "10–12 January 2013"),
    ("2013-01-10/2013-02-03", "10 January – 3 February 2013"),
    ("2012-12-29/2013-01-02", "29 December 2012 – 2 January 2013"),
    ("2012-12/2013-01", "December 2012 – January 2013"),
    ("2012/2013", "2012–2013"),
    ("2012-03~/2012-04", "about March 2012 – April 2012"),
    ("2013-01-10/2013-02", "10 January 2013 – February 2013"),
    ("2013-01/2013-01", "January 2013"),
    ("2013-01/..", "from January 2013"),
    ("2013-01/", "from January 2013, end unknown"),
    ("../2013-01-21", "until 21 January 2013"),
    ("/2013-01-21", "until 21 January 2013, start unknown"),
    ("2013-01-11T09:30:00Z", "11 January 2013, 09:30 UTC"),
    ("2013-01-11T09:30Z", "11 January 2013, 09:30 UTC"),
    ("2013-01-11T09:30:15.25+05:30", "11 January 2013, 09:30:15 UTC+5:30"),
    ("2013-01-11T09:30-04:00", "11 January 2013, 09:30 UTC−4"),
    ("2013-01-11T09:30Z/2013-01-11T11:00Z", "11 January 2013, 09:30–11:00 UTC"),
    ("[2013-01-10,2013-01-11]", "10 or 11 January 2013"),
    ("[2013-01-31,2013-02-01]", "31 January or 1 February 2013"),
    ("[2012-12-31,2013-01-01]", "31 December 2012 or 1 January 2013"),
    ("[2013-01,2013-03,2013-04]", "January, March or April 2013"),
    ("[1667,1668,1670..1672]", "1667, 1668 or 1670–1672"),
    ("[2013-01-10,2013-01-12..2013-01-14]", "10 or 12–14 January 2013"),
    ("[2013-01-10,2013-01-11~]", "10 January 2013 or about 11 January 2013"),
    ("[..2013-01-10]", "10 January 2013 or earlier"),
    ("[2013-01,2013-03..]", "January 2013 or March 2013 or later"),
    ("{1960,1961-12}", "1960 and December 1961"),
    ("{2013-01-10,2013-01-12}", "10 and 12 January 2013"),
    ("{..1983,1990}", "until 1983 and 1990"),
    ("[2013-01-10]", "10 January 2013"),
  ]

  @Test("A date is told in English as an editor would write it", arguments: english)
  func tellsInEnglish(text: String, display: String) throws {
    #expect(try ExtendedDate(text).display() == display)
  }

  @Test(
    "Under a heading that names the year, a date leaves that year out",
    arguments: [
      ("2013-01-10", "10 January"), ("2013-01", "January"), ("2013", "2013"), ("2012-12-29", "29 December 2012"),
      ("2013-01-10/2013-01-12", "10–12 January"), ("2012-12-29/2013-01-02", "29 December 2012 – 2 January"),
      ("2013-01-11T09:30Z", "11 January, 09:30 UTC"), ("2013-01~", "about January"), ("2013-21", "spring"),
      ("2013-33", "first quarter"), ("2013-XX", "some month in 2013"), ("[2013-01-10,2013-01-11]", "10 or 11 January"),
    ])
  func underHeading(text: String, display: String) throws {
    #expect(try ExtendedDate(text).display(under: 2013) == display)
  }

  @Test(
    "A date is told in French, German and Spanish",
    arguments: [
      ("2013-01-10", "10 janvier 2013", "10. Januar 2013", "10 de enero de 2013"),
      ("2013-02-01/2013-02-03", "1er–3 février 2013", "1.–3. Februar 2013", "1–3 de febrero de 2013"),
      ("2013-01", "janvier 2013", "Januar 2013", "enero de 2013"),
      ("2013-01~", "janvier 2013 (date approximative)", "etwa Januar 2013", "enero de 2013 (fecha aproximada)"),
      ("2012-03?", "mars 2012 (date incertaine)", "März 2012 (unsicher)", "marzo de 2012 (fecha incierta)"),
      ("201X", "années 2010", "2010er-Jahre", "década de 2010"),
      ("2013-22", "été 2013", "Sommer 2013", "verano de 2013"),
      ("2013-33", "premier trimestre 2013", "1. Quartal 2013", "primer trimestre de 2013"),
      ("2013-01-XX", "un jour de janvier 2013", "ein Tag im Januar 2013", "un día de enero de 2013"),
      ("2013-04/..", "à partir d’avril 2013", "ab April 2013", "desde abril de 2013"),
      ("2013-01-10/..", "à partir du 10 janvier 2013", "ab 10. Januar 2013", "desde el 10 de enero de 2013"),
      ("../2013-01-21", "jusqu’au 21 janvier 2013", "bis 21. Januar 2013", "hasta el 21 de enero de 2013"),
      ("../2013", "jusqu’en 2013", "bis 2013", "hasta 2013"),
      ("[2013-01-10,2013-01-11]", "10 ou 11 janvier 2013", "10. oder 11. Januar 2013", "10 u 11 de enero de 2013"),
      ("-0043", "44 av. J.-C.", "44 v. Chr.", "44 a. C."),
    ])
  func languages(text: String, french: String, german: String, spanish: String) throws {
    let date = try ExtendedDate(text)
    #expect(date.display(in: .french) == french)
    #expect(date.display(in: .german) == german)
    #expect(date.display(in: .spanish) == spanish)
  }

  @Test("A language is found by its tag, with or without a region")
  func tags() {
    #expect(DateLanguage.named("fr-ML")?.tag == "fr")
    #expect(DateLanguage.named("EN")?.tag == "en")
    #expect(DateLanguage.named("tlh") == nil)
    #expect(DateLanguage.all.map(\.tag) == ["de", "en", "es", "fr"])
  }

  @Test(
    "HTML's time element gets what it can say exactly, and nothing else",
    arguments: [
      ("2013-01-10", "2013-01-10"), ("2013-01", "2013-01"), ("2013", "2013"), ("Y17000", "17000"),
      ("2013-01-11T09:30Z", "2013-01-11T09:30Z"), ("2013-01-11T09:30:15.250+05:30", "2013-01-11T09:30:15.250+05:30"),
      ("2013-01~", nil), ("2013-21", nil), ("201X", nil), ("2013-01-XX", nil), ("2013-01/2013-02", nil),
      ("[2013-01-10,2013-01-11]", nil), ("0000", nil), ("-0043-03-15", nil), ("2016-12-31T23:59:60Z", nil),
    ] as [(String, String?)])
  func machineForm(text: String, form: String?) throws {
    #expect(try ExtendedDate(text).machineForm == form)
  }
}
