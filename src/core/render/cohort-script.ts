/**
 * Lets the heads of tables sort them. Without it the page can be read and filtered all the same. It changes nothing
 * but the order of rows, asks for nothing, and the page's policy lets in exactly this text.
 */
export const sortScript = `
// On a narrow screen rows are cards, and nobody sees their heads.
const isWide = !matchMedia('(max-width: 40rem)').matches;
for (const table of isWide ? document.querySelectorAll('table.sortable') : []) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const valueOf = (row, at) => row.cells[at].dataset.value ?? row.cells[at].textContent.trim();
  heads.forEach((head, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const one of heads) one.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const rows = [...body.rows].sort((a, b) => {
        const [x, y] = [valueOf(a, at), valueOf(b, at)];
        if (x === '' || y === '') return (x === '') - (y === '');
        const order = head.className === 'number' ? x - y : x.localeCompare(y);
        return down ? -order : order;
      });
      body.append(...rows);
    });
  });
}
`;
