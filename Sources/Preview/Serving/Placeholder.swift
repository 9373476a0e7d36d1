/// What is shown where no site could be made yet; the problems stand over it.
enum Placeholder {
  static let page = Array(
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>No page yet</title>
    </head>
    <body>
    <main>
    <h1>No page yet</h1>
    <p>The briefing has errors. The page appears once they are corrected.</p>
    </main>
    </body>
    </html>

    """.utf8)
}
