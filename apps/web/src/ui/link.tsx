import { Button, type ButtonProps } from '@mantine/core';
import { createLink, type LinkComponent } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

type Attributes = ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'color' | 'style'>;

const AnchorButton = forwardRef<HTMLAnchorElement, Attributes>(function AnchorButton(props, ref) {
  return <Button ref={ref} component="a" {...props} />;
});

const Linked = createLink(AnchorButton);

/** A link to a page that looks like the action it is. */
export const ButtonLink: LinkComponent<typeof AnchorButton> = (props) => <Linked preload="intent" {...props} />;
