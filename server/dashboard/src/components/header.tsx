import { Lamp } from './lamp.tsx';

interface Props {
  /** The page that is shown; null before anything is. */
  readonly page: 'calls' | 'statistics' | null;
  /** Ends the access, and how that is called; null when there is none. */
  readonly leave: { readonly label: string; readonly onLeave: () => void } | null;
  /** The projects to choose from, and the one that is shown; null with a key, which knows one only. */
  readonly projects: {
    readonly all: readonly string[];
    readonly current: string;
    readonly onChoose: (project: string) => void;
  } | null;
}

/** The bar at the top: a stage edge with its row of footlights. */
export function Header({ page, leave, projects }: Props) {
  return (
    <header class="stage">
      <div class="stage-inner">
        <a class="brand" href="#/" aria-label="Footlight, all calls">
          <Lamp />
          Footlight
        </a>
        {page !== null && (
          <nav class="stage-nav" aria-label="Pages">
            <a href="#/" aria-current={page === 'calls' ? 'page' : undefined}>
              Calls
            </a>
            <a href="#/statistics" aria-current={page === 'statistics' ? 'page' : undefined}>
              Statistics
            </a>
          </nav>
        )}
        {projects !== null && (
          <select
            class="stage-select"
            aria-label="Project"
            value={projects.current}
            onChange={(event) => projects.onChoose(event.currentTarget.value)}
          >
            {projects.all.map((project) => (
              <option key={project} value={project}>
                {project}
              </option>
            ))}
          </select>
        )}
        {leave !== null && (
          <button type="button" class="stage-button" onClick={leave.onLeave}>
            {leave.label}
          </button>
        )}
      </div>
    </header>
  );
}
