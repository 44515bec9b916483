import { type FormEvent, useId, useState } from 'react';

interface TurnOnSiteProps {
  /** Asks the browser for the address's site. Gives what is wrong with the address, or null. */
  readonly onTurnOn: (address: string) => string | null;
}

/** Asks for the record system's address: of a site that Baton may not read, the browser does not even tell the name. */
export function TurnOnSite({ onTurnOn }: TurnOnSiteProps) {
  const [fault, setFault] = useState<string | null>(null);
  const field = useId();
  const hint = useId();
  const error = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setFault(onTurnOn(String(new FormData(event.currentTarget).get('address') ?? '')));
  };
  return (
    <form onSubmit={submit} noValidate>
      <label htmlFor={field}>Address of the record system</label>
      <p id={hint} className="quiet">
        Copy it from the address bar. Your browser asks you next whether Baton may read this site.
      </p>
      {fault !== null && (
        <p id={error} className="error" role="alert">
          {fault}
        </p>
      )}
      <input
        id={field}
        name="address"
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? hint : `${hint} ${error}`}
      />
      <button type="submit" className="action">
        Turn on for this site
      </button>
    </form>
  );
}
