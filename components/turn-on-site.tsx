import { type FormEvent, useId, useState } from 'react';
import { type Site, siteOf } from '@/lib/checklist/site-address';

interface TurnOnSiteProps {
  /** The browser was asked, and the answer was no. */
  readonly declined: boolean;
  /** Asks the browser for the site. */
  readonly onTurnOn: (site: Site) => void;
}

/** Asks for the record system's address: of a site that Baton may not read, the browser does not even tell the name. */
export function TurnOnSite({ declined, onTurnOn }: TurnOnSiteProps) {
  const [address, setAddress] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const { site } = siteOf(address);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = siteOf(address);
    setFault(read.fault);
    if (read.site) onTurnOn(read.site);
  };
  return (
    <form onSubmit={submit} noValidate>
      <label htmlFor={`${id}field`}>Address of the record system</label>
      <p id={`${id}hint`} className="quiet">
        Open the record system, copy the address from the address bar and paste it here: of any of its pages, in full.
      </p>
      {fault !== null && (
        <p id={`${id}fault`} className="error" role="alert">
          {fault}
        </p>
      )}
      <input
        id={`${id}field`}
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        value={address}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setFault(null);
        }}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? `${id}hint` : `${id}hint ${id}fault`}
      />
      <p role="status" className="site">
        {site && (
          <>
            Your browser will ask whether Baton may read <bdi className="host">{site.host}</bdi>, and nothing else.
          </>
        )}
        {site === null && declined && 'The browser was told no: nothing was turned on.'}
      </p>
      <button type="submit" className="action">
        Turn on for this site
      </button>
    </form>
  );
}
