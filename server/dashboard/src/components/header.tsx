import { Lamp } from './lamp.tsx';

interface Props {
  /** Forgets the key; null when there is none. */
  readonly onForgetKey: (() => void) | null;
}

/** The bar at the top: a stage edge with its row of footlights. */
export function Header({ onForgetKey }: Props) {
  return (
    <header class="stage">
      <div class="stage-inner">
        <a class="brand" href="#/" aria-label="Footlight, all calls">
          <Lamp />
          Footlight
        </a>
        {onForgetKey && (
          <button type="button" class="stage-button" onClick={onForgetKey}>
            Forget key
          </button>
        )}
      </div>
    </header>
  );
}
