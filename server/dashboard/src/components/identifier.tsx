import { CopyButton } from './copy-button.tsx';

interface Props {
  readonly name: string;
  readonly value: string | undefined;
  /** The fragment of what the id leads to. */
  readonly link?: string | undefined;
}

/** One id of a call with its copy button, inside a description list; nothing when the call has none. */
export function Identifier({ name, value, link }: Props) {
  if (!value) return null;
  return (
    <div class="identifier">
      <dt>{name}</dt>
      <dd>
        {link ? (
          <a href={link} title={`${value}: show its calls`}>
            <bdi>{value}</bdi>
          </a>
        ) : (
          <bdi title={value}>{value}</bdi>
        )}
        <CopyButton text={value} what={`${name.toLowerCase()} id`} />
      </dd>
    </div>
  );
}
