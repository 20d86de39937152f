import { render } from 'preact';

/** The least popup that Preact can make: one row, and nothing else. */
const Bare = () => (
  <ul>
    <li data-bare>
      <a href="#one">The ferry runs again after three days</a>
      <span>The Harbour Lamp · 3 h · 4 min</span>
    </li>
  </ul>
);

render(<Bare />, document.body);
