extension DiagnosticDocumentation {
  static let missingBriefing = DiagnosticDocumentation(
    "A content folder has a file briefing.yml that says at least what the briefing is called.",
    in: "Content/briefing.yaml", "title: Mali, January 2013\n",
    remedy: "Create Content/briefing.yml with a line “title: …”. The file's name ends in .yml.")

  static let withheldBriefing = DiagnosticDocumentation(
    "The briefing is marked for a narrower audience than the one that is built for, so its title must not go out and "
      + "next to nothing would be left.",
    in: "Content/briefing.yml", "title: Mali, January 2013\nmarking: AMBER\n",
    remedy: "Build for the briefing's own audience, or change the key “marking” in briefing.yml.")

  static let unexpectedFile = DiagnosticDocumentation(
    "Nothing is made of this file, so what it says is on no page. Usually its folder or its ending is misspelt; a "
      + "folder that is all but called as one that is read is an error.",
    in: "Content/dispatchs/2013-01-11-dw.md", "---\ntitle: Rebels take Konna\n---\n",
    remedy: "Move it into the folder that was meant. What is to be copied as it is belongs in assets/.")

  static let outsideLink = DiagnosticDocumentation(
    "A symbolic link leads out of the content folder, or from assets/ out of it, or to nothing. It is not followed: a "
      + "briefing might publish what was never meant to be in it.",
    in: "Content/places/konna.md", "konna.md -> ../../archive/konna.md\n",
    remedy: "Put the file itself into the content folder. Other links are followed.")

  static let fileTooLarge = DiagnosticDocumentation(
    "Markdown and YAML files are read up to 1 MiB, far more than a text of any length needs.",
    in: "Content/dispatches/2013-01-11-dw.md", "![](data:image/png;base64,… two million letters …)\n",
    remedy: "Put pictures and data into assets/ and link to them, or split the text.")

  static let invalidUTF8 = DiagnosticDocumentation(
    "The file is not UTF-8 at the byte that is named, so its letters cannot be known.",
    in: "Content/places/sevare.md", "---\nname: S<E9>var<E9>\n---\n",
    remedy: "Open the file with the encoding that it has, often Windows-1252, and save it as UTF-8.")

  static let controlCharacter = DiagnosticDocumentation(
    "A control character stands in a text, where it cannot be seen and means nothing. Only tabs and line ends are allowed.",
    in: "Content/places/konna.md", "---\nname: \"Konna\\u0007\"\n---\n",
    remedy: "Delete the character; it came with a copy or a conversion.")

  static let badID = DiagnosticDocumentation(
    "A file's name without .md is its id and its address on the site: lower-case letters a to z, digits and single hyphens.",
    in: "Content/places/Koulikoro Région.md", "---\nname: Koulikoro Région\n---\n",
    remedy: "Rename the file as proposed. The name with its accents stays in the key “name”.")

  static let duplicateID = DiagnosticDocumentation(
    "Two files of one kind have the same id. Folders make no difference, nor do case and Unicode form.",
    in: "Content/places/mopti/konna.md", "---\nname: Konna, while Content/places/konna.md is there too\n---\n",
    remedy: "Rename one of them, or make one file of both.")

  static let reservedID = DiagnosticDocumentation(
    "Dateline keeps a few names for pages that it makes itself: some at the top of the site, where pages of the desk's "
      + "own stand too, and in each folder the index.",
    in: "Content/pages/search.md", "---\ntitle: How we search\n---\n",
    remedy: "Give the file another name.")

  static let badAssetName = DiagnosticDocumentation(
    "A file in assets/ cannot go into the site under its name: a backslash or a control character stands in it, it is not "
      + "UTF-8, or another differs from it only in case or Unicode form, which are one file on some systems.",
    in: "Content/assets/maps\\mali.svg", "Content/assets/maps\\mali.svg\n",
    remedy: "Rename the file, and the links to it.")

  static let unusedAsset = DiagnosticDocumentation(
    "Nothing refers to a file in assets/: no text links to it or shows it, and no template and no used asset names it. It "
      + "is in no build, since it may be what only a withheld text was to show.",
    in: "Content/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
    remedy: "Link to it where it is meant to be seen, or delete it.")

  static let hostLimit = DiagnosticDocumentation(
    "The site has more files, larger files or more redirects than the host takes that was named with --host. The host refuses "
      + "such a site, or leaves out what is too much.",
    in: "Content/assets/film.mp4", "30 MB of film\n",
    remedy: "Put large files elsewhere and link to them, or take another host.")

  static let noArchivedCopy = DiagnosticDocumentation(
    "No copy of a dispatch is kept, so that what it said cannot be shown once its page is changed or gone. It is told of "
      + "only with “dateline check --require-archived”.",
    in: "Content/dispatches/2013-01-11-dw.md",
    "---\ntitle: Rebels take Konna\nsource: reuters\npublished: 2013-01-11\nurl: https://news.example/konna\n---\nText.\n",
    remedy: "Have the page archived, and write the address of the copy under “archived”.")

  static let badTemplate = DiagnosticDocumentation(
    "A template does not compile, or uses a name that it does not have.",
    in: "Templates/dispatch.mustache", "<h1>{{titel}}</h1>\n",
    remedy:
      "Use one of the names that the message lists. A name that a page may lack goes into a section: {{#title}}…{{/title}}."
  )
}
