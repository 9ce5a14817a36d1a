import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link } from 'wouter';
import { Icon, type IconName } from './icon.tsx';
import './button.css';

/** `main`: the one act of a screen. `edge`: another act. `quiet`: an act among text. `danger`: loses data. */
export type ButtonKind = 'main' | 'edge' | 'quiet' | 'danger';

interface Looks {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

type ButtonProps = Looks & Omit<AriaButtonProps, 'children' | 'className' | 'style'>;

/** Something to press, at least 48 px high. */
export function Button({ kind = 'edge', icon, wide, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className="button" data-kind={kind} data-wide={wide || undefined}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ kind = 'edge', icon, wide, href, children }: Looks & { readonly href: string }) {
  return (
    <Link href={href} className="button" data-kind={kind} data-wide={wide || undefined}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

/** A round button of only an icon; `label` is what a screen reader says. */
export function IconButton({
  icon,
  label,
  ...rest
}: { readonly icon: IconName; readonly label: string } & Omit<
  AriaButtonProps,
  'children' | 'className' | 'style' | 'aria-label'
>) {
  return (
    <AriaButton {...rest} className="icon-button" aria-label={label}>
      <Icon name={icon} />
    </AriaButton>
  );
}
