import { useEffect, useState } from 'react';
import { avatar } from '../chat/message-list';
import { useStore } from '../store';

/** The post composer is a textbox too, and none of ours. */
function PostComposer() {
  return (
    <div className="post">
      <img alt="" className="avatar" src={avatar('me')} />
      <div
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-label="Post text"
        aria-multiline="true"
        data-testid="tweetTextarea_0"
        className="post-field"
      />
      <button type="button" className="pill" data-testid="tweetButtonInline">
        Post
      </button>
    </div>
  );
}

const posts = ['Dora', 'Emil', 'Fay', 'Gus', 'Hana', 'Ivo'];

function Post({ name, tick }: { name: string; tick: number }) {
  return (
    <div data-testid="cellInnerDiv">
      <article data-testid="tweet" className="tweet">
        <img alt="" className="avatar" src={avatar(name)} />
        <div>
          <strong>{name}</strong> <span className="subtext">@{name.toLowerCase()} · 3h</span>
          <div data-testid="tweetText">Something that {name} wanted everybody to know today.</div>
          <span className="subtext" data-testid="like">
            ♡ {tick}
          </span>
        </div>
      </article>
    </div>
  );
}

/** Cells come and go at the rate a test asks for, a batch a frame, as on a busy timeline. */
function useChurn(): { tick: number; extra: number } {
  const { churn } = useStore();
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (churn === 0) return;
    let frame = 0;
    const start = performance.now();
    const step = () => {
      setCount(Math.floor(((performance.now() - start) / 1000) * churn));
      frame = requestAnimationFrame(step);
    };
    step();
    return () => cancelAnimationFrame(frame);
  }, [churn]);
  return { tick: count, extra: churn };
}

/** Home: the timeline, the post composer and the search box. */
export function Home() {
  const { tick, extra } = useChurn();
  // Each frame replaces the cells whose number changed: about `churn` nodes a second in all.
  const cells = extra === 0 ? [] : Array.from({ length: 40 }, (_, index) => tick - index);
  return (
    <div className="home">
      <div data-testid="primaryColumn" className="column">
        <h2 className="column-title">For you</h2>
        <PostComposer />
        {cells.map((cell) => (
          <div key={cell} data-testid="cellInnerDiv" className="subtext">
            Post {cell}
          </div>
        ))}
        {posts.map((name) => (
          <Post key={name} name={name} tick={tick} />
        ))}
      </div>
      <div data-testid="sidebarColumn" className="sidebar">
        <input
          role="combobox"
          aria-expanded="false"
          data-testid="SearchBox_Search_Input"
          placeholder="Search"
          aria-label="Search query"
        />
      </div>
    </div>
  );
}
