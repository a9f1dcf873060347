button.textContent = say.play;
counter.textContent = say.counter({number: (i + 1), count: f(all, 2)});
sum.textContent = say.sum({number: a, count: b});
cell.textContent = say.cell({row: row, space: " "}) + more;
