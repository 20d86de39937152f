import type { ComponentType } from 'preact';
import { lazyScreen } from '../screens/lazy-screen';
import type { ArticleTool } from './article-tool';
import type { OpenToolProps } from './tools-props';

const tools: Readonly<Record<ArticleTool, ComponentType<OpenToolProps>>> = {
  summary: lazyScreen(() => import('../device/device-bar').then((bar) => bar.SummaryBar)),
  translation: lazyScreen(() => import('../device/device-bar').then((bar) => bar.TranslationBar)),
  aloud: lazyScreen(() => import('../aloud/aloud-bar').then((bar) => bar.AloudBar)),
};

/** The tool that is open beside the article. */
export const OpenTool = ({ tool, ...props }: OpenToolProps & { readonly tool: ArticleTool }) => {
  const Tool = tools[tool];
  return <Tool {...props} />;
};
