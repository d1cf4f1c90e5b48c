// Printing: the very pages of the PDF as pictures, one to a sheet, by the system's own dialog.

import { api, type Draft } from '../../lib/api';

/** Pixels to the point: 216 to the inch, so that small type stays sharp on paper. */
const SCALE = 3;

const sheet = new CSSStyleSheet();

/** Shows the system's print dialog with every page; nothing is written to disk. */
export async function printReport(draft: Draft): Promise<void> {
  const paper = document.createElement('div');
  paper.className = 'print-pages';
  const urls: string[] = [];
  try {
    for (let page = 1; page <= draft.pages; page += 1) {
      const bytes = await api.reportPage({ token: draft.token, page, scale: SCALE });
      const url = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
      urls.push(url);
      const picture = new Image();
      picture.src = url;
      await picture.decode();
      paper.append(picture);
    }
    const [width, height] = draft.pageSize;
    sheet.replaceSync(`@page { size: ${width}pt ${height}pt; margin: 0; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.append(paper);
    window.print();
  } finally {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== sheet);
    urls.forEach((url) => URL.revokeObjectURL(url));
  }
}
