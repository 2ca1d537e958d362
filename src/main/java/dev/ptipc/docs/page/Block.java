package dev.ptipc.docs.page;

import dev.ptipc.docs.CheckInput;
import dev.ptipc.docs.diagram.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a page. */
public sealed interface Block {

  /**
   * Hands itself to a writer.
   *
   * @param writer one method a kind
   */
  void write(BlockWriter writer);

  /**
   * The heading of what follows.
   *
   * @param id its anchor
   * @param text a few words
   */
  record Heading(String id, String text) implements Block {
    @Override
    public void write(BlockWriter writer) {
      writer.heading(this);
    }
  }

  /**
   * A paragraph.
   *
   * @param text its text
   */
  record Paragraph(Text text) implements Block {
    @Override
    public void write(BlockWriter writer) {
      writer.paragraph(this);
    }
  }

  /**
   * A list.
   *
   * @param texts an item each
   * @param isNumbered whether the items are steps, to be taken in their order
   */
  record Items(List<Text> texts, boolean isNumbered) implements Block {
    /** Keeps the list from changing. */
    public Items {
      texts = List.copyOf(texts);
    }

    /**
     * Items in any order.
     *
     * @param texts an item each
     */
    public Items(List<Text> texts) {
      this(texts, false);
    }

    /**
     * Steps.
     *
     * @param texts a step each
     * @return the list with their numbers
     */
    public static Items numbered(List<Text> texts) {
      return new Items(texts, true);
    }

    @Override
    public void write(BlockWriter writer) {
      writer.items(this);
    }
  }

  /**
   * A table.
   *
   * @param head the names of the columns
   * @param rows each as long as the head
   */
  record Table(List<String> head, List<List<Text>> rows) implements Block {
    /** Keeps the lists from changing. */
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public void write(BlockWriter writer) {
      writer.table(this);
    }
  }

  /**
   * A drawing.
   *
   * @param figure the drawing
   * @param links to what it shows, for readers whose image cannot link
   */
  record Drawing(Figure figure, List<Text> links) implements Block {
    /** Keeps the list from changing. */
    public Drawing {
      links = List.copyOf(links);
    }

    @Override
    public void write(BlockWriter writer) {
      writer.drawing(this);
    }
  }

  /**
   * Input beside what there is to say about it.
   *
   * @param id its anchor
   * @param verdict what came of it
   * @param title what it shows; may be empty
   * @param input the lines, fit to be shown
   * @param output what {@code ptipc check} says, without an empty line at its end; may be empty
   * @param tried what the playground is given, whose answer is the output; null when it cannot be
   *     tried there
   * @param copied the text of it for a command; null when no clipboard can hold it
   */
  record Card(
      String id,
      CardVerdict verdict,
      String title,
      List<String> input,
      String output,
      @Nullable CheckInput tried,
      @Nullable String copied)
      implements Block {
    /** Keeps the list from changing. */
    public Card {
      input = List.copyOf(input);
    }

    @Override
    public void write(BlockWriter writer) {
      writer.card(this);
    }
  }

  /**
   * Text that is laid out.
   *
   * @param id its anchor; null for none
   * @param text with links in it
   */
  record Listing(@Nullable String id, Text text) implements Block {
    @Override
    public void write(BlockWriter writer) {
      writer.listing(this);
    }
  }
}
