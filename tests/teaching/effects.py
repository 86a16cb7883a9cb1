"""Which test asserts the effect of each step of each lesson; read by `test_every_step`."""

from __future__ import annotations

# The test of each step: in test_lessons, unless a module stands before it.
EFFECTS = {
    "backward-through-many-layers": {
        "Three arms, eight layers": (
            "test_vanishing_gradient.test_eight_sigmoid_layers_stay_at_ln_3_and_guess_for_500_epochs"
        ),
        "Where the gradient goes": (
            "test_the_first_gradient_is_tens_of_thousands_of_times_smaller"
        ),
        "At most a quarter": "test_the_printed_powers_of_a_quarter_are_right",
        "Three layers instead of eight": "test_three_layers_learn_what_eight_do_not",
        "One neuron a layer": "test_the_printed_factors_of_the_chain_are_the_engine_s",
    },
    "change-the-activation": {
        "The slope of one": (
            "test_steps.test_the_slope_of_relu_is_one_where_a_neuron_is_on_and_nothing_where_it_is_off"
        ),
        "The same depth, and it learns": (
            "test_relu_learns_within_a_hundred_epochs_and_keeps_the_gradient"
        ),
        "Trap one: tanh": "test_tanh_learns_at_this_depth",
        "Trap two: Adam": "test_the_gradient_grows_a_thousandfold_once_adam_has_found_a_way",
        "Too much of a good thing": (
            "test_weights_that_are_too_large_make_it_explode_a_thousandfold"
        ),
        "A start that suits": "test_a_start_that_suits_is_calm_where_the_large_weights_jump",
        "Four from one start": "test_races.test_residual_links_let_eight_sigmoid_layers_learn",
        "Plateau and slope": (
            "test_layer_1_of_the_sigmoid_is_a_plateau_and_that_of_the_residual_network_a_slope"
        ),
    },
    "when-units-die": {
        "A bold step": ("test_a_rate_of_one_kills_the_third_layer_and_nothing_is_sent_below_it"),
        "Below a dead layer": (
            "test_every_step.test_what_is_below_a_dead_layer_gets_exactly_nothing"
        ),
        "A smaller rate": "test_a_smaller_rate_or_a_leak_keeps_neurons_alive",
        "A leak": "test_a_smaller_rate_or_a_leak_keeps_neurons_alive",
    },
    "one-neuron-a-class": {
        "A class is not a number": "test_one_number_mistakes_neighbours_and_one_hot_nothing",
        "One-hot": "test_the_table_and_both_maps_of_the_bench_are_of_the_same_points",
        "Ten classes": ("test_ten_digits_are_read_and_the_errors_are_not_the_neighbours_numbers"),
        "Words that go in": "test_one_word_turns_the_answer_and_only_its_own_weight_goes_in",
        "Two classes": (
            "test_one_sigmoid_output_learns_two_classes_and_equals_softmax_of_zero_and_z"
        ),
        "When one-hot does not suit": (
            "test_every_step.test_shares_grow_at_the_others_cost_and_sigmoids_each_for_itself"
        ),
    },
    "from-scores-to-probabilities": {
        "Any scores": "test_every_step.test_the_steps_from_scores_to_shares_are_the_network_s",
        "By hand": ("test_the_printed_shares_are_the_engine_s_and_a_common_shift_changes_nothing"),
        "The largest wins": "test_every_step.test_the_largest_share_wins_at_any_temperature",
        "A triangle of answers": "test_the_points_of_the_triangle_have_gone_to_their_corners",
        "Sure, and wrong": (
            "test_points_are_sure_and_wrong_and_the_far_corner_is_sure_without_any_data"
        ),
    },
    "the-price-of-being-wrong": {
        "What a share costs": "test_the_printed_costs_are_logarithms",
        "Yes or no": "test_yes_or_no_costs_what_is_printed",
        "The gradient is the error": (
            "test_every_step.test_the_gradient_at_the_scores_is_the_error_alone"
        ),
        "One neuron learns slowly": (
            "test_softmax_and_costs.test_a_badly_wrong_neuron_learns_slowly_with_the_quadratic_cost"
        ),
        "Surprise, in bits": "test_the_entropy_of_the_die_is_as_printed",
    },
    "homework-and-exam": {
        "Thirty points by heart": (
            "test_steps.test_thirty_points_and_an_exam_of_nine_hundred_for_2307_parameters"
        ),
        "The curves part": "test_the_homework_is_perfect_and_the_exam_turns_round",
        "Too small to learn": "test_too_small_fails_both_and_just_right_passes_both",
        "How many neurons?": ("test_the_sweep_is_a_u_for_the_test_and_falls_for_the_training"),
        "Just right": "test_too_small_fails_both_and_just_right_passes_both",
    },
    "what-helps": {
        "A penalty for large weights": (
            "test_the_penalty_keeps_the_test_loss_near_its_best_and_the_badge_agrees"
        ),
        "Every remedy, one exam": "test_every_step.test_every_remedy_helps_as_the_words_say",
        "Stop in time": ("test_steps.test_the_best_epoch_is_long_past_when_the_run_is_stopped"),
        "Peeking": "test_every_step.test_most_of_the_lead_of_the_best_try_is_luck",
        "The lecture in five sentences": (
            "test_every_step.test_the_network_of_the_summary_learns_with_a_gap_that_stays_small"
        ),
    },
    "is-this-overfitting": {
        "Both are high": "test_every_step.test_both_losses_are_high_and_close",
        **dict.fromkeys(
            (
                "Half of the neurons are off",
                "The exam is better than the homework",
                "Wrong answers in the exam",
                "It seems too good",
                "Both jump",
                "Nine questions",
            ),
            "test_each_case_is_what_its_outcome_says",
        ),
        "The real thing": (
            "test_every_step.test_the_real_thing_is_perfect_at_home_and_turns_round_in_the_exam"
        ),
    },
}
# What these show is arithmetic: there is nothing in it that a seed could change.
EXACT = {
    "At most a quarter",
    "One neuron a layer",
    "By hand",
    "What a share costs",
    "Yes or no",
    "One neuron learns slowly",
    "Surprise, in bits",
}
